/**
 * Icons of Lucide (ISC licence, https://lucide.dev) in 24 units, strokes of 2. Written by scripts/icons.mjs.
 */
export const ICON_PATHS = {
  course: 'M2 3h20M21 3v11a2 2 0 0 1-2 2H5A2 2 0 0 1 3 14V3M7 21l5-5l5 5',
  book: 'M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20',
  video: 'M5 5A2 2 0 0 1 8 3.3l12 7a2 2 0 0 1 0 3.5l-12 7A2 2 0 0 1 5 19z',
  docs: 'M16 6l4 14M12 6v14M8 8v12M4 4v16',
  paper:
    'M6 22A2 2 0 0 1 4 20V4A2 2 0 0 1 6 2h8a2.4 2.4 0 0 1 1.7 .7l3.6 3.6A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8',
  community:
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M16 3.1a4 4 0 0 1 0 7.7M22 21v-2a4 4 0 0 0-3-3.9M5 7a4 4 0 1 0 8 0A4 4 0 1 0 5 7',
  tool: 'M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.1-3.1c0.3-.3 .9-.2 1 .2a6 6 0 0 1-8.3 7.1l-7.9 7.9a1 1 0 0 1-3-3l7.9-7.9a6 6 0 0 1 7.1-8.3c0.4 .1 .5 .7 .2 1z',
  article:
    'M15 18h-5M18 14h-8M4 22h16a2 2 0 0 0 2-2V4A2 2 0 0 0 20 2H8A2 2 0 0 0 6 4v16a2 2 0 0 1-4 0v-9A2 2 0 0 1 4 9h2M11 6h6s1 0 1 1v2s0 1-1 1h-6s-1 0-1-1V7s0-1 1-1',
  event: 'M8 2v3M16 2v3M5 3h14s2 0 2 2v14s0 2-2 2H5S3 21 3 19V5S3 3 5 3M3 9h18',
  repository:
    'M15 6a9 9 0 0 0-9 9V3M15 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3 18a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  template: 'M5 3h14s2 0 2 2v14s0 2-2 2H5S3 21 3 19V5S3 3 5 3M3 9h18M9 21V9',
  love: 'M2 9.5a5.5 5.5 0 0 1 9.6-3.7a0.6 .6 0 0 0 .8 0A5.5 5.5 0 0 1 22 9.5c0 2.3-1.5 4-3 5.5l-5.5 5.3a2 2 0 0 1-3 0L5 15C3.5 13.5 2 11.8 2 9.5',
  miss: 'M16 17l5-5L16 7M21 12H9M9 21H5A2 2 0 0 1 3 19V5A2 2 0 0 1 5 3h4',
  challenges: 'M8 3l4 8l5-5l5 15H2L8 3z',
  chevron: 'M6 9l6 6l6-6',
} as const;
