import { definePolicy } from '../kernel/policy';

/** The plan and how it is read are for everyone signed in; changing them belongs to revision. */
export const statutesPolicy = definePolicy({
  'statutes.read': { roles: 'signedIn', assurance: 1, views: 'StatutesView, ClauseDetailView' },
  'interpretation.read': { roles: 'signedIn', assurance: 1, views: 'InterpretationView' },
});
