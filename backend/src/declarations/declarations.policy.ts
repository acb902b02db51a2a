import { definePolicy } from '../kernel/policy';

const PANEL = [
  'coordinator',
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
  'participant',
  'guest',
] as const;

/** The declaration of UP 6.1. */
export const declarationsPolicy = definePolicy({
  'declaration.read': { roles: PANEL, assurance: 1, own: 'one’s own', views: 'DeclarationView' },
  'declarationCode.create': { roles: PANEL, assurance: 2, own: 'for oneself' },
  'declarationQuestion.create': { roles: PANEL, assurance: 2, own: 'for oneself' },
  'declaration.sign': {
    roles: PANEL,
    assurance: 2,
    own: 'one’s own; the passkey or fresh code in the request raises it to assurance 3',
  },
  'declaration.refuse': { roles: PANEL, assurance: 2, own: 'one’s own' },
  'declarationRefusal.read': { roles: ['coordinator'], assurance: 2, views: 'RefusalView' },
  'declarationRefusal.create': { roles: ['coordinator'], assurance: 2 },
  'declarationReminder.create': { roles: ['coordinator'], assurance: 2 },
  'declarationText.read': { roles: ['coordinator'], assurance: 2 },
  'declarationText.create': { roles: ['coordinator'], assurance: 2 },
  'declarationText.change': { roles: ['coordinator'], assurance: 2 },
  'declarationScan.create': { roles: ['coordinator'], assurance: 2 },
  'declarationScan.read': { roles: PANEL, assurance: 2, own: 'coordinator, and the signer' },
  'declarationDocument.read': {
    roles: PANEL,
    assurance: 2,
    own: 'coordinator, and the signer',
  },
  'declarationStatus.read': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'DeclarationStatusView',
  },
  'declarationPaper.create': { roles: ['coordinator'], assurance: 2 },
});
