/** The pages beside the pane, as they are called in the built site. */
export const pages = { browser: 'index.html', privacy: 'privacy.html', support: 'support.html' } as const;
