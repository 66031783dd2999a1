/** @jest-environment jsdom */
import '../browser';
import { SettingsScreen } from '../../../src/taskpane/settings/SettingsScreen';
import { deskOn, laidOut, type Desk } from '../../session/desk';
import { byRole, leave, pageText, press, showThemed, type } from '../show';

const theme = { choice: 'system', choose: () => undefined } as const;

const showSettings = ({ session }: Desk): Promise<void> =>
  showThemed(<SettingsScreen session={session} state={session.state()} go={() => undefined} theme={theme} />);

test('a field is written when it is left', async () => {
  const desk = await laidOut();
  await showSettings(desk);
  const preparer = byRole('textbox', 'Người lập báo cáo');
  await type(preparer, 'Nguyễn Văn A');
  await leave(preparer);
  await desk.session.check();
  expect(desk.session.info().find(({ field }) => field === 'preparer')?.shown).toBe('Nguyễn Văn A');
});

test('what cannot be written is said at the field, and what was typed stays', async () => {
  const desk = await laidOut();
  await showSettings(desk);
  const signedOn = byRole('textbox', 'Ngày ký');
  await type(signedOn, '31/02/2026');
  await press(signedOn, 'Enter');
  await leave(signedOn);
  expect(signedOn.getAttribute('aria-invalid')).toBe('true');
  expect(signedOn).toHaveProperty('value', '31/02/2026');
  expect(desk.session.info().find(({ field }) => field === 'signedOn')?.shown).toBe('');
});

test('without a report it says where these things will stand', async () => {
  const desk = deskOn();
  await desk.session.open();
  await showSettings(desk);
  expect(pageText()).toContain('Hãy lập biểu mẫu hoặc mở tệp báo cáo trước');
});
