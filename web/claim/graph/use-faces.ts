import { useEffect, useState } from 'preact/hooks';
import { ANY_FACES, type Faces } from './words-of-node.ts';

/** Words beyond this many are measured anew: a drawing has some hundreds. */
const MOST_KEPT = 5_000;

/** The faces of the page as its letters are at this moment. */
function measured(): Faces {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return ANY_FACES;
  const style = getComputedStyle(document.documentElement);
  const widths = new Map<string, number>();
  const inFace = (family: string, weight: number) => (text: string, sizePx: number) => {
    const font = `${weight} ${sizePx}px ${style.getPropertyValue(family)}`;
    const key = `${font}\n${text}`;
    const held = widths.get(key);
    if (held !== undefined) return held;
    pen.font = font;
    const { width } = pen.measureText(text);
    if (widths.size < MOST_KEPT) widths.set(key, width);
    return width;
  };
  const name = inFace('--serif', 400);
  return { origin: inFace('--serif', 600), medium: name, article: name, note: inFace('--sans', 400) };
}

/** How wide words are on this page; measured again when a face has come. */
export function useFaces(): Faces {
  const [faces, setFaces] = useState(measured);
  useEffect(() => {
    const again = (): void => setFaces(measured());
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  return faces;
}
