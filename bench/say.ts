/** What the measurements print. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

export const row = (what: string, ms: number, note = ''): void =>
  say(`  ${what.padEnd(44)} ${ms.toFixed(2).padStart(8)} ms${note}`);
