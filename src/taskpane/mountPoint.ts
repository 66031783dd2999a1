/** The element of the page that the pane fills. */
export function mountPoint(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no element "root"');
  return element;
}
