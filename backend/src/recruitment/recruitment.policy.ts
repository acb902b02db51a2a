import { definePolicy } from '../kernel/policy';

const LEADS = ['coordinator', 'leader', 'deputyLeader'] as const;

/** Recruiting by open call (UP 3.2): the coordinator runs it, AU compares, anyone may read a call and apply. */
export const recruitmentPolicy = definePolicy({
  'campaign.read': { roles: LEADS, assurance: 2, views: 'CampaignView' },
  'campaign.create': { roles: ['coordinator'], assurance: 2 },
  'campaign.update': { roles: ['coordinator'], assurance: 2 },
  'campaign.open': { roles: ['coordinator'], assurance: 2 },
  'campaign.close': { roles: ['coordinator'], assurance: 2 },
  'applicant.read': { roles: LEADS, assurance: 2, views: 'ApplicantsView: no names' },
  'applicant.open': { roles: LEADS, assurance: 3, own: 'one at a time, with a purpose' },
  'applicant.propose': { roles: LEADS, assurance: 2 },
  'applicant.admit': { roles: ['coordinator'], assurance: 2, own: 'after the panel’s decision' },
  'applicant.withdraw': { roles: ['coordinator'], assurance: 2 },
  'applicant.answer': { roles: ['coordinator'], assurance: 2 },
  'publicPanel.read': {
    roles: 'anyone',
    assurance: 0,
    views: 'PublicPanelView: names only by consent, small totals hidden',
  },
  'portrait.show': { roles: 'anyone', assurance: 0, own: 'while its owner agrees' },
  'openCall.read': { roles: 'anyone', assurance: 0, views: 'OpenCallView; drafts answer 404' },
  'application.save': { roles: 'anyone', assurance: 0, own: 'by the link; slowed down in a flood' },
  'application.send': { roles: 'anyone', assurance: 0, own: 'by the link; slowed down in a flood' },
  'application.openOwn': { roles: 'anyone', assurance: 0, own: 'by the link' },
  'application.withdraw': { roles: 'anyone', assurance: 0, own: 'by the link' },
});
