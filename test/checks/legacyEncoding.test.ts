import { legacyEncoding } from '../../src/checks/legacyEncoding';

it.each([
  '§· ban hµnh quyÕt ®Þnh sè 12',
  'Céng hßa x· héi chñ nghÜa ViÖt Nam',
  'Thùc hiÖn chuyÓn ®æi sè n¨m 2026',
  'Hoµn thµnh 100% kÕ ho¹ch',
  '(®· b¸o c¸o Së)',
])('%s is TCVN3', (text) => {
  expect(legacyEncoding(text)).toBe('TCVN3');
});

it.each([
  'Ñaõ ban haønh quyeát ñònh soá 12',
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
  'Thöïc hieän chuyeån ñoåi soá naêm 2026',
  'ÑAÕ HOAØN THAØNH KEÁ HOAÏCH',
])('%s is VNI', (text) => {
  expect(legacyEncoding(text)).toBe('VNI');
});

it.each([
  'Đã ban hành Quyết định số 12/QĐ-UBND ngày 03/11/2026',
  'Đã ban hành Quyết định số 12'.normalize('NFD'),
  'ĐÃ HOÀN THÀNH',
  'Hoà, khoá, tuân, quà, toà, hoá, xoè, uý',
  'Da ban hanh Quyet dinh so 12',
  'Société Générale, Crédit Agricole, naïve, Noël',
  'El niño y la niña del año, mañana, España',
  'Die Größe der Straßen, schön, über',
  'São Paulo, não, ações, Brasília',
  '© 2026 Microsoft®, Windows®, «nguồn mở»',
  '5µm, 10m², 1/2, ½ ngày, ¾ số hộ, 1ª',
  'https://cantho.gov.vn/tin-tuc?id=12&x=1',
  '12345 67,8% - + =',
  '',
])('%j is neither', (text) => {
  expect(legacyEncoding(text)).toBeUndefined();
});
