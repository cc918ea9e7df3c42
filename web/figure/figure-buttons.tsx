import type { RefObject } from 'preact';
import { saveAsPng, saveAsSvg } from './save-figure.ts';

interface FigureButtonsProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly caption: string;
}

/** The ways to take a figure along. */
export function FigureButtons({ drawing, name, caption }: FigureButtonsProps) {
  const withDrawing = (save: (svg: SVGSVGElement, file: { name: string; caption: string }) => unknown) => () =>
    drawing.current === null ? undefined : void save(drawing.current, { name, caption });
  return (
    <p class="figure-buttons">
      <button type="button" class="plain" onClick={withDrawing(saveAsSvg)}>
        Download SVG
      </button>
      <button type="button" class="plain" onClick={withDrawing(saveAsPng)}>
        Download PNG
      </button>
    </p>
  );
}
