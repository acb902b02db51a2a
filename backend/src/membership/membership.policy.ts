import { definePolicy } from '../kernel/policy';

/**
 * Seat, field and basis beside a name are special-category data: coordinator, leader and deputy leader see
 * them, everyone else gets the panel without seat numbers.
 */
export const membershipPolicy = definePolicy({
  'board.read': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'BoardView',
  },
  'panel.read': {
    roles: ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'],
    assurance: 1,
    views: 'PanelView',
  },
  'people.read': { roles: ['coordinator'], assurance: 2, views: 'PersonRowView' },
  'person.create': { roles: ['coordinator'], assurance: 2 },
  'guardian.read': {
    roles: ['coordinator'],
    assurance: 2,
    views: 'GuardianView: that there is one, not who',
  },
  'guardian.save': { roles: ['coordinator'], assurance: 2 },
  'guardian.erase': { roles: ['coordinator'], assurance: 2 },
  'guardian.open': {
    roles: ['coordinator'],
    assurance: 3,
    own: 'one person at a time, with a purpose; the person sees it',
  },
  'guest.read': { roles: ['coordinator'], assurance: 2, views: 'GuestView' },
  'guest.create': { roles: ['coordinator'], assurance: 2 },
  'organisation.read': { roles: ['coordinator', 'leader', 'deputyLeader'], assurance: 2 },
  'organisation.open': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'OrganisationPageView',
  },
  'organisation.create': { roles: ['coordinator'], assurance: 2 },
  'organisation.update': { roles: ['coordinator'], assurance: 2 },
  'organisation.retire': { roles: ['coordinator'], assurance: 2 },
  'import.read': { roles: ['coordinator'], assurance: 2, own: 'writes nothing' },
  'import.check': { roles: ['coordinator'], assurance: 2, own: 'writes nothing' },
  'import.create': { roles: ['coordinator'], assurance: 2 },
  'memberList.export': { roles: ['coordinator'], assurance: 2 },
  'memberList.template': { roles: ['coordinator'], assurance: 1 },
  'appointment.check': { roles: ['coordinator'], assurance: 2, own: 'writes nothing' },
  'placement.check': { roles: ['coordinator'], assurance: 2, own: 'writes nothing' },
  'appointment.create': { roles: ['coordinator'], assurance: 2 },
  'appointment.end': { roles: ['coordinator'], assurance: 2 },
  'pause.create': {
    roles: 'signedIn',
    assurance: 2,
    own: 'the representative, or the coordinator for whoever asks for it',
  },
  'pause.end': {
    roles: 'signedIn',
    assurance: 2,
    own: 'the representative, or the coordinator for whoever asks for it',
  },
  'lapse.read': { roles: ['coordinator', 'leader', 'deputyLeader'], assurance: 2 },
  'lapse.create': { roles: ['coordinator'], assurance: 2 },
  'lapse.ask': { roles: ['coordinator'], assurance: 2 },
  'lapse.settle': { roles: ['coordinator'], assurance: 2 },
  'acting.create': { roles: ['coordinator'], assurance: 2 },
  'acting.end': { roles: ['coordinator'], assurance: 2 },
  'renewal.read': { roles: ['coordinator'], assurance: 2 },
  'renewal.ask': { roles: ['coordinator'], assurance: 2 },
  'renewal.create': { roles: ['coordinator'], assurance: 2 },
});
