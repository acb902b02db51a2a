/* Loaded before a server under test: moves its clock, whole, to ten in the morning in Oslo on the same day. What
   happens by itself waits at night, and a walk must end the same way whenever it is run. */
const RealDate = Date;
const hour = Number(
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Oslo',
    hour: '2-digit',
    hourCycle: 'h23',
  }).format(new RealDate()),
);
const shift = (10 - hour) * 3_600_000;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
