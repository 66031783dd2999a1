/** The mark every sample text carries, so that no sample is ever taken for a report. */
export const SAMPLE_MARK = '(Số liệu mẫu)';

export const sampleText = (text: string): string => `${SAMPLE_MARK} ${text}`;
