import { definePolicy } from './policy';

export const kernelPolicy = definePolicy({
  'events.read': { roles: 'signedIn', assurance: 1, views: 'topics only, never content' },
});
