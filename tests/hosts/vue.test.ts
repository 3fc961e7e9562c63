import { describeApp } from './support/app.js';

const MISTAKES = `<script setup lang="ts">import type {} from 'pathway-elements/types/vue';</script>
<template>
  <career-pathway theme="purple" />
  <career-pathway @pathway-progress="({ finished }) => finished" />
  <pathway-faq sort="authored" />
</template>
`;

describeApp({
  framework: 'Vue',
  example: 'vue',
  page: 'dist/client',
  developmentBuild: ['env', 'NODE_ENV=development', 'npm', 'run', 'build'],
  mistakes: {
    of: 'an attribute or an event',
    file: 'src/Mistakes.vue',
    content: MISTAKES,
    check: ['npx', 'vue-tsc'],
    said: [/Mistakes\.vue\(3,.*"purple"/, /Mistakes\.vue\(4,.*finished/, /Mistakes\.vue\(5,.*sort/],
  },
});
