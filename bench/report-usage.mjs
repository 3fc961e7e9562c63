/** Preloaded into a process that is measured: leaves its largest memory and its processor time in a file when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { kilobytes: maxRSS, milliseconds: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env['USAGE_FILE'] ?? '', JSON.stringify(usage));
});
