/** How heavy a line is, in pixels: by the articles that hang on it, each doubling one step. */
export const weightOf = (articles: number): number => 1.25 + Math.min(3.5, Math.log2(Math.max(1, articles)) * 0.75);
