/** Copying text. Excel on the web shows the pane in a frame, which may not write to the clipboard. */

/** False where it is not allowed: the text is then to be shown, for Ctrl+C. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
