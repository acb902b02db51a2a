import { definePolicy } from '../kernel/policy';

const LEADS = ['coordinator', 'leader', 'deputyLeader'] as const;

/** Recruiting by open call (UP 3.2): the coordinator runs it, AU compares, anyone may read a call and apply. */
export const recruitmentPolicy = definePolicy({
  'campaign.read': { roles: LEADS, assurance: 2, views: 'CampaignView' },
  'campaign.create': { roles: ['coordinator'], assurance: 2 },
  'campaign.update': { roles: ['coordinator'], assurance: 2 },
  'campaign.open': { roles: ['coordinator'], assurance: 2 },
  'campaign.close': { roles: ['coordinator'], assurance: 2 },
});
