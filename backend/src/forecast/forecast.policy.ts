import { definePolicy } from '../kernel/policy';

/** Seats beside names, years ahead: for those who see the board. */
export const forecastPolicy = definePolicy({
  'forecast.read': {
    roles: ['coordinator', 'leader', 'deputyLeader'],
    assurance: 2,
    views: 'ForecastView',
  },
  'forecast.calendar': { roles: ['coordinator', 'leader', 'deputyLeader'], assurance: 2 },
});
