/** Makes an image of the picture that the page shows; null while it shows none. */
export const shownCanvas: { current: (() => Blob) | null } = { current: null }
