import { faultOfStamp, formStamp } from './form-stamp';

const SHOWN = '2026-11-12T09:00:00.000Z';
const on = (now: string, campaignId = 'campaign') => ({ secret: 'secret', campaignId, now });
const stamp = formStamp('secret', 'campaign', SHOWN);

describe('The stamp of the application form', () => {
  it('lets through what was filled in by a person, however long they took', () => {
    expect(faultOfStamp(stamp, on('2026-11-12T09:00:05.000Z'))).toBeNull();
    expect(faultOfStamp(stamp, on('2026-11-14T09:00:00.000Z'))).toBeNull();
  });

  it('stops what comes back in less than five seconds', () => {
    expect(faultOfStamp(stamp, on('2026-11-12T09:00:04.999Z'))).toBe('too-fast');
  });

  it.each([
    ['of another campaign', stamp, 'other'],
    ['with an earlier instant', stamp.replace('09:00', '08:00'), 'campaign'],
    ['without a hash', SHOWN, 'campaign'],
    ['that is empty', '', 'campaign'],
  ])('is not taken when it is one %s', (_name, given, campaignId) => {
    expect(faultOfStamp(given, on('2026-11-13T09:00:00.000Z', campaignId))).toBe('form-unknown');
  });
});
