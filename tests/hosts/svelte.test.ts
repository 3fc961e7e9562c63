import { describeApp } from './support/app.js';

const MISTAKES = `<script lang="ts">
  import type {} from 'pathway-elements/types/svelte';
</script>

<career-pathway theme="purple"></career-pathway>
<career-pathway pathway={7}></career-pathway>
<career-pathway onpathway-progress={({ finished }) => finished}></career-pathway>
`;

describeApp({
  framework: 'Svelte',
  example: 'svelte',
  page: 'dist/client',
  developmentBuild: ['env', 'NODE_ENV=development', 'npm', 'run', 'build'],
  mistakes: {
    of: 'an attribute, a property or an event',
    file: 'src/Mistakes.svelte',
    content: MISTAKES,
    check: ['npx', 'svelte-check', '--output', 'machine'],
    said: [
      /Mistakes\.svelte" 5:.*\\"purple\\"/,
      /Mistakes\.svelte" 6:.*'number'/,
      /Mistakes\.svelte" 7:.*finished/,
    ],
  },
});
