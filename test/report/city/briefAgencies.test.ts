/** Agencies as Tóm tắt trình ký calls them. */
import { briefNames } from '../../../src/report/city/briefAgencies';
import { citySourceOf } from '../../../src/report/city/sourceOf';
import { demoCity } from './cities';

test('short where the directory has another name, the word that neighbours share said once', async () => {
  const { scope } = citySourceOf(await demoCity({ agencies: ['so-khoa-hoc-va-cong-nghe', 'so-y-te'] }));
  const [one] = scope.agencies.filter(({ agency }) => agency.id === 'so-y-te');
  const named = (name: string) => ({ ...one!.agency, name, aliases: [] });
  const consolidator = scope.consolidator;
  expect(
    briefNames([
      consolidator,
      one!.agency,
      named('Ủy ban nhân dân phường Cái Khế'),
      named('Ủy ban nhân dân xã Hòa An'),
      named('Ủy ban nhân dân xã Hiệp Hưng'),
    ]),
  ).toEqual(['Sở KH&CN', 'Sở Y tế', 'UBND phường Cái Khế', 'UBND xã Hòa An', 'Hiệp Hưng']);
});
