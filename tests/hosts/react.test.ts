import { describeApp } from './support/app.js';

const MISTAKES = `import type {} from 'pathway-elements/jsx/react';
export const attribute = <career-pathway theme="purple" />;
export const event = <career-pathway onpathway-progress={({ finished }) => finished} />;
`;

describeApp({
  framework: 'React',
  example: 'react',
  page: 'dist/client',
  developmentBuild: ['env', 'NODE_ENV=development', 'npm', 'run', 'build'],
  mistakes: {
    of: 'an attribute or an event',
    file: 'src/mistakes.tsx',
    content: MISTAKES,
    check: ['npx', 'tsc'],
    said: [/mistakes\.tsx\(2,.*"purple"/, /mistakes\.tsx\(3,.*finished/],
  },
});
