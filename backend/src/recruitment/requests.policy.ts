import { definePolicy } from '../kernel/policy';

const LEADS = ['coordinator', 'leader', 'deputyLeader'] as const;

/** Asking organisations (UP 3.2): the coordinator asks, AU compares, whoever holds a link answers for its organisation. */
export const requestsPolicy = definePolicy({
  'requestCampaign.read': { roles: LEADS, assurance: 2, views: 'RequestCampaignView' },
  'requestCampaign.create': { roles: ['coordinator'], assurance: 2 },
  'requestCampaign.update': { roles: ['coordinator'], assurance: 2 },
  'requestCampaign.ask': { roles: ['coordinator'], assurance: 2 },
  'requestCampaign.close': { roles: ['coordinator'], assurance: 2 },
  'organisationRequest.read': { roles: LEADS, assurance: 2, views: 'OrganisationRequestView' },
  'organisationRequest.letter': { roles: ['coordinator'], assurance: 2 },
  'organisationRequest.remind': { roles: ['coordinator'], assurance: 2 },
  'organisationRequest.extend': { roles: ['coordinator'], assurance: 2 },
  'organisationRequest.replace': { roles: ['coordinator'], assurance: 2 },
  'organisationRequest.close': { roles: ['coordinator'], assurance: 2 },
  'nominee.read': { roles: LEADS, assurance: 2, views: 'NomineesView: no names' },
  'nominee.open': { roles: LEADS, assurance: 3, own: 'one at a time, with a purpose' },
  'nominee.propose': { roles: LEADS, assurance: 2 },
  'nominee.admit': { roles: ['coordinator'], assurance: 2, own: 'after the panel’s decision' },
  'nominee.answer': { roles: ['coordinator'], assurance: 2 },
  'ownRequest.open': { roles: 'anyone', assurance: 0, own: 'by the link' },
  'ownRequest.nominate': {
    roles: 'anyone',
    assurance: 0,
    own: 'by the link; slowed down in a flood',
  },
  'ownRequest.answer': {
    roles: 'anyone',
    assurance: 0,
    own: 'by the link; slowed down in a flood',
  },
});
