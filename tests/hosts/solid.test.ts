import { describeApp } from './support/app.js';

const MISTAKES = `import type {} from 'pathway-elements/jsx/solid';
export const attribute = <career-pathway theme="purple" />;
export const property = <career-pathway prop:pathway={7} />;
export const event = <career-pathway on:pathway-progress={({ finished }) => finished} />;
`;

describeApp({
  framework: 'Solid',
  example: 'solid',
  page: 'dist/client',
  developmentBuild: ['env', 'NODE_ENV=development', 'npm', 'run', 'build'],
  mistakes: {
    of: 'an attribute, a property or an event',
    file: 'src/mistakes.tsx',
    content: MISTAKES,
    check: ['npx', 'tsc'],
    said: [
      /mistakes\.tsx\(2,.*"purple"/,
      /mistakes\.tsx\(3,.*'number'/,
      /mistakes\.tsx\(4,.*finished/,
    ],
  },
});
