import { checkIdentity } from '../../src/checks/check';
import { describeIdentity } from '../../src/checks/describe/describe';
import type { Known } from '../../src/checks/identityInput';
import { registry, type IdentityCode, type IdentityFinding } from '../../src/checks/registry';
import type { IdentityClaims } from '../../src/entries/reading';
import { directory, plan } from './plan';

const claims: IdentityClaims = {
  planId: '7-2026',
  planVersion: '3',
  agencyId: 'so-mau',
  periodId: '2026-11',
  cutOff: '2026-11-12',
};
const known: Known = { plans: [plan], directory };

/** Both places say the same, unless `inSheet` differs. */
const check = (here: IdentityClaims, more: Partial<Known> = {}, inSheet: IdentityClaims = here) =>
  checkIdentity({ fromProperties: here, fromSheet: inSheet }, { ...known, ...more });

function findings(...given: Parameters<typeof check>): readonly IdentityFinding[] {
  const checked = check(...given);
  return checked.ok ? checked.value.findings : checked.error;
}

interface Case {
  readonly claims?: IdentityClaims;
  readonly inSheet?: IdentityClaims;
  readonly expected?: NonNullable<Known['expected']>;
}

const fires: Readonly<Record<IdentityCode, Case>> = {
  'not-ours': { claims: {}, inSheet: {} },
  'identity-incomplete': { claims: { planId: '7-2026', planVersion: '3' } },
  'identity-contradicts': { inSheet: { ...claims, agencyId: 'so-khac' } },
  'unknown-plan': { claims: { ...claims, planId: '8-2026' } },
  'wrong-plan': { expected: { planId: '224-2025' } },
  'template-refused': { claims: { ...claims, planVersion: '1' } },
  'template-compatible': { claims: { ...claims, planVersion: '2' } },
  'unknown-agency': { claims: { ...claims, agencyId: 'so-la' } },
  'wrong-agency': { expected: { agencyId: 'so-khac' } },
  'unknown-period': { claims: { ...claims, periodId: '2026-13' } },
  'wrong-period': { expected: { periodId: '2026-10' } },
  'period-outside-plan': { claims: { ...claims, periodId: '2027-06' } },
  'cut-off-outside-period': { claims: { ...claims, cutOff: '2026-08-12' } },
};

describe.each(registry.identity)('$code', ({ code, severity }) => {
  const { claims: here = claims, inSheet, expected } = fires[code];
  const given = [here, expected === undefined ? {} : { expected }, inSheet] as const;

  it('fires alone and decides whether the file is attributed', () => {
    expect(findings(...given)).toEqual([expect.objectContaining({ code, severity })]);
    expect(check(...given).ok).toBe(severity !== 'error');
  });

  it('has a sentence', () => {
    const [found] = findings(...given);
    const { message, fix } = describeIdentity(found!);
    expect(message).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(fix).toMatch(/^(Hãy|Kỳ này không cần sửa).*\.$/u);
    expect(message + fix).not.toMatch(/undefined|\{|NaN/);
  });

  it('is silent about a file that is in order', () => {
    expect(findings(claims, { expected: { planId: '7-2026', agencyId: 'so-mau', periodId: '2026-11' } })).toEqual([]);
  });
});

it('gives the plan, agency, period and identity of an attributed file', () => {
  const checked = check(claims);
  if (!checked.ok) throw new Error('refused');
  expect(checked.value.plan).toBe(plan);
  expect(checked.value.agency.name).toBe('Sở Mẫu');
  expect(checked.value.period.id).toBe('2026-11');
  expect(checked.value.identity).toEqual({
    planId: '7-2026',
    planVersion: 3,
    agencyId: 'so-mau',
    periodId: '2026-11',
    cutOff: '2026-11-12',
  });
});

it('is content with either of the two places', () => {
  expect(check(claims, {}, {}).ok).toBe(true);
  expect(check({}, {}, claims).ok).toBe(true);
});

it('is content with a claim that only one of them has', () => {
  const { agencyId: _, ...without } = claims;
  expect(check(claims, {}, without).ok).toBe(true);
  expect(check(without, {}, claims).ok).toBe(true);
  expect(findings(without).map(({ params }) => params)).toEqual([{ missing: ['agencyId'] }]);
});

it.each([
  [{ planId: '7-2026', agencyId: 'so-khac' }, 'Tệp là báo cáo của Sở Mẫu, không phải của Sở Khác.'],
  [{ agencyId: 'so-la' }, 'Tệp là báo cáo của Sở Mẫu, không phải của so-la.'],
  [{ planId: '95-2025' }, 'Tệp là báo cáo của Kế hoạch số 7/KH-UBND, không phải của Kế hoạch số 95-2025.'],
  [{ planId: '8-2026' }, 'Tệp là báo cáo của Kế hoạch số 7/KH-UBND, không phải của Kế hoạch số 8/KH-UBND.'],
  [{ periodId: '2026-Q4' }, 'Tệp là báo cáo tháng 11 năm 2026, không phải báo cáo quý IV năm 2026.'],
])('says what %j expected and what it got', (expected, message) => {
  const other = { ...plan, id: '8-2026', number: '8/KH-UBND' };
  const [found] = findings(claims, { expected, plans: [plan, other] });
  expect(describeIdentity(found!).message).toBe(message);
});

it.each([
  ['2025-12', '2025-12-14', false],
  ['2026-01', '2026-01-12', true],
  ['2026-12', '2026-12-12', true],
  ['2027-01', '2027-01-12', true],
  ['2027-02', '2027-02-12', false],
])('takes %s for a period of a plan of 2026: %s', (periodId, cutOff, isTaken) => {
  expect(check({ ...claims, periodId, cutOff }).ok).toBe(isTaken);
});

it('names each claim that contradicts, and judges none of them further', () => {
  const other = { ...claims, agencyId: 'so-la', periodId: '2026-13' };
  expect(findings(claims, {}, other).map(({ code }) => code)).toEqual(['identity-contradicts', 'identity-contradicts']);
});

it('reports all that is unknown at once', () => {
  const codes = findings({ ...claims, agencyId: 'so-la', periodId: '2026-13' }).map(({ code }) => code);
  expect(codes).toEqual(['unknown-agency', 'unknown-period']);
});

it('refuses ids that are names of object members', () => {
  const codes = findings({ ...claims, planId: '__proto__', agencyId: 'constructor' }).map(({ code }) => code);
  expect(codes).toEqual(['unknown-plan', 'unknown-agency']);
});

it.each(['2026-11-31', '12/11/2026', '', '2026-10-14', '2026-12-01'])(
  'takes %j for no cut-off of November',
  (cutOff) => {
    expect(check({ ...claims, cutOff }).ok).toBe(false);
  },
);

it.each(['2026-10-15', '2026-11-14', '2026-11-30'])('takes %s for a cut-off of November', (cutOff) => {
  expect(check({ ...claims, cutOff }).ok).toBe(true);
});

it('says of a newer template that ours is behind', () => {
  const [found] = findings({ ...claims, planVersion: '4' });
  expect(describeIdentity(found!).fix).toBe('Hãy cập nhật mẫu của kế hoạch rồi kiểm tra lại.');
});

describe('the plans reported on within it', () => {
  const rider = { ...plan, id: '8-2026', number: '8/KH-UBND' };
  const said = (riders: string): string[] =>
    findings({ ...claims, riders }, { plans: [plan, rider] }).map(
      (found) => `${found.code}: ${describeIdentity(found).message}`,
    );

  it.each([
    ['8-2026@3', []],
    [
      '8-2026@1',
      [
        'template-refused: Tệp lập theo mẫu phiên bản “1” của Kế hoạch số 8/KH-UBND, không còn dùng được; phiên bản hiện nay là 3.',
      ],
    ],
    [
      '8-2026@4',
      ['template-refused: Tệp lập theo mẫu phiên bản “4” của Kế hoạch số 8/KH-UBND, mới hơn phiên bản 3 đang dùng.'],
    ],
    [
      '8-2026@2',
      [
        'template-compatible: Tệp lập theo mẫu phiên bản 2 của Kế hoạch số 8/KH-UBND, phiên bản hiện nay là 3; số liệu vẫn đọc được đầy đủ.',
      ],
    ],
    ['8-2026', ['template-refused: Tệp không ghi phiên bản mẫu của Kế hoạch số 8/KH-UBND nên không đọc được báo cáo.']],
    [
      '8-2026@',
      ['template-refused: Tệp không ghi phiên bản mẫu của Kế hoạch số 8/KH-UBND nên không đọc được báo cáo.'],
    ],
    [
      '8-2026@3@9',
      [
        'template-refused: Tệp lập theo mẫu phiên bản “3@9” của Kế hoạch số 8/KH-UBND, không còn dùng được; phiên bản hiện nay là 3.',
      ],
    ],
    ['@3', ['unknown-plan: Chưa có mẫu của kế hoạch “@3” nên không đọc được báo cáo.']],
  ])('are named with their template’s version: %s', (riders, messages) => {
    expect(said(riders)).toEqual(messages);
  });
});

it('names the plan whose template is another', () => {
  const [found] = findings({ ...claims, planVersion: '1' });
  expect(describeIdentity(found!).message).toBe(
    'Tệp lập theo mẫu phiên bản “1” của Kế hoạch số 7/KH-UBND, không còn dùng được; phiên bản hiện nay là 3.',
  );
});
