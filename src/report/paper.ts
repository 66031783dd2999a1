/** The paper of official documents: A4 and its margins (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I). Millimetres. */
export const A4 = { short: 210, long: 297 } as const;

/** The page's number stands in the top margin. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;
