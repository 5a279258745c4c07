// What the bytes of a PDF tell: its pages, its paper, the names of its fonts. How it looks they do not.
import { sighting } from '../../app/self-test/trial';
import type { Experiments } from './experiment';

const PAGE = /\/Type\s*\/(Page)\b/g;
const PAPER = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+\s+[\d.]+)/g;
const FONT = /\/BaseFont\s*\/([^\s/<>[\]()]+)/g;

export const pageExperiments = {
  pdf: ({ specimen }) => sighting('done', `${specimen().length} B ${unique(found(specimen(), FONT))}`),
  pdfPages: ({ specimen }) => {
    const papers = found(specimen(), PAPER).map((paper) =>
      paper.split(/\s+/).map((points) => Math.round(Number(points))),
    );
    const sizes = unique(papers.map((paper) => paper.join(' × ')));
    // Newer files pack their objects, and then nothing is found in them.
    return sizes === '' ? sighting('packed') : sighting('done', `${found(specimen(), PAGE).length}, ${sizes}`);
  },
} satisfies Experiments;

function found(bytes: string, pattern: RegExp): readonly string[] {
  const parts: string[] = [];
  bytes.replace(pattern, (match, part: string) => {
    parts.push(part);
    return match;
  });
  return parts;
}

function unique(parts: readonly string[]): string {
  return [...new Set(parts)].join(', ');
}
