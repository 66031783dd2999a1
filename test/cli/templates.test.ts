/** --templates: another folder of plans for any command, wherever it stands among the arguments. */
import { join } from 'node:path';
import { templatesOption } from '../../src/cli/templates';

const own = join(__dirname, '../../templates');
const option = (...args: string[]) => templatesOption(args, 'own', 'can-tho');

it('is the program’s own folder unless another is named', () => {
  expect(option('plans')).toEqual({ ok: true, value: { root: 'own', args: ['plans'] } });
});

it.each([
  [['--templates', own, 'plans', '--x']],
  [['plans', '--templates', own, '--x']],
  [['plans', `--templates=${own}`, '--x']],
])('%j is taken out', (args) => {
  expect(option(...args)).toEqual({ ok: true, value: { root: own, args: ['plans', '--x'] } });
});

it.each([
  [['plans', '--templates'], 'thiếu giá trị'],
  [['plans', '--templates='], 'thiếu giá trị'],
  [['--templates', '--json', 'plans'], 'thiếu giá trị'],
  [['--templates', __dirname, 'plans'], 'agencies.json'],
])('%j is refused', (args, says) => {
  const found = option(...args);
  expect(found.ok ? '' : found.error).toContain(says);
});
