import { nameless } from './public-minutes';

describe('The public rendering', () => {
  const hide = nameless(['Rolf Sæbø', 'Hanne Dahl Berge', 'Per-Arne Vik'], 'et medlem');

  it.each([
    ['Rolf Sæbø: Rollen må være avklart.', 'et medlem: Rollen må være avklart.'],
    ['Det sa Rolf.', 'Det sa et medlem.'],
    ['Sæbøs forslag ble vedtatt.', 'et medlem forslag ble vedtatt.'],
    ['Hanne Dahl Berge og Per-Arne Vik', 'et medlem og et medlem'],
    ['Arne ville vente.', 'et medlem ville vente.'],
  ])('turns «%s» into «%s»', (text, said) => {
    expect(hide(text)).toBe(said);
  });

  it('leaves words alone that only contain a name', () => {
    expect(hide('Vikarer og Bergensere i Dahlen.')).toBe('Vikarer og Bergensere i Dahlen.');
  });

  it('changes nothing when nobody is known', () => {
    expect(nameless([], 'et medlem')('Rolf sa ja.')).toBe('Rolf sa ja.');
  });

  it('takes names with signs for plain text', () => {
    expect(nameless(['A.(b) Ås'], 'en')('A.(b) Ås kom, Ab kom.')).toBe('en kom, Ab kom.');
  });
});
