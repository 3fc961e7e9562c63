/** Keys that somebody presses, in every engine. */
import { executeServerCommand } from '@web/test-runner-commands';

export type Key = 'Tab' | 'Enter' | ' ';

export async function press(key: Key, { shift = false } = {}): Promise<void> {
  await executeServerCommand('press-key', { key, shift });
}
