import { counted } from '../words/counted.ts';
import type { DropProgress } from './add-files.ts';

/** How far it is: "Sending 3 of 12 files", "Reading: 40 %, 7 articles". */
export function progressInWords(progress: DropProgress): string {
  const percent = `${Math.floor(progress.share * 100)} %`;
  switch (progress.step) {
    case 'sending':
      return `Taking in ${progress.files + 1} of ${counted(progress.total, 'file')}`;
    case 'reading':
      return `Reading: ${percent}, ${counted(progress.articles, 'article')}`;
    case 'matching':
      return `Looking for shared text in ${counted(progress.articles, 'article')}: ${percent}`;
    case 'comparing':
      return `Comparing ${counted(progress.statements, 'statement')}: ${percent}`;
    case 'naming':
      return `Looking for who is who in ${counted(progress.articles, 'article')}: ${percent}`;
    default:
      return progress satisfies never;
  }
}
