/**
 * Text against its background under forced colours, where axe looks at a colour that is not drawn (-webkit-text-fill-color).
 * The system picks the colours; what can go wrong is an element that keeps one of its own.
 */
import type { Page } from 'playwright-core';

/** Texts below 4.5 : 1, a line each. */
export const faintTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faint: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || text.textContent?.trim() === '' || !element.checkVisibility()) continue;
      if (element.closest('[disabled], [aria-disabled=true], [aria-hidden=true]')) continue;
      const ratio = contrast(parts(getComputedStyle(element).color), backgroundOf(element));
      if (ratio < 4.5) faint.push(`${ratio.toFixed(2)}: ${text.textContent ?? ''}`);
    }
    return faint;

    /** Colours over colours: the system's own highlight lets some of what is below shine through. */
    function backgroundOf(element: Element | null): number[] {
      if (!element) return parts(getComputedStyle(document.documentElement).backgroundColor).slice(0, 3);
      const [red = 0, green = 0, blue = 0, share = 1] = parts(getComputedStyle(element).backgroundColor);
      if (share === 1) return [red, green, blue];
      const below = backgroundOf(element.parentElement);
      return [red, green, blue].map((value, index) => value * share + (below[index] ?? 0) * (1 - share));
    }
    function parts(color: string): number[] {
      return (color.match(/[\d.]+/g) ?? []).map(Number);
    }
    function contrast(one: number[], other: number[]): number {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }
    function luminance([red = 0, green = 0, blue = 0]: number[]): number {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
  });
