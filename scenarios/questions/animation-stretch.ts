// "How hard must animations stretch, and for whom does it look wrong?" The attacker's own swing starts on the button and must last until the landing; its
// length over the weapon's own is the stretch, for blows at enemies (no window) and at players (window and margin may be longer than the swing).

import type { WeaponKind } from '../../core/model/gear.ts';
import { networks as profiles, type NetworkName } from '../../core/rules/networks.ts';
import type { ChartSeries } from '../../reports/record.ts';
import { stretchAhead } from '../../core/timing/formula/stretch.ts';
import type { Answer, Machines } from './answer.ts';
import { sharePoint, shareWhere } from './counting.ts';
import { drillRules, type DrillSetup } from './drill.ts';
import { seedFor, unanswered } from './drills.ts';
import { delayQuantileMs, legCdf } from './link-delays.ts';
import type { Asked } from '../files/question-schema.ts';
import { spreadOut } from './series.ts';
import { listed, networkWord, onNetwork } from './words.ts';

const CURVES_MAX = 5;
const STEPS = 300;
const DOTS = 24;
const MOST = 0.95;

export const answerAnimationStretch = async (
  asked: Asked<'animation-stretch'>,
  machines: Machines,
): Promise<Answer<'animation-stretch'>> => {
  const { combat } = asked.rules;
  const landsMs = (weapon: WeaponKind, atPlayer: boolean): number =>
    atPlayer ? Math.max(combat.weapons[weapon].windupMs, combat.dodgeWindowMs + combat.settleMarginMs) : combat.weapons[weapon].windupMs;
  const usual = (network: NetworkName, weapon: WeaponKind, atPlayer: boolean): number => {
    const ownMs = combat.weapons[weapon].windupMs;
    const tripMs = delayQuantileMs(legCdf(profiles[network].up), MOST) + landsMs(weapon, atPlayer) - ownMs;
    return stretchAhead({ ownMs, roundTripMs: tripMs, tickWaitMs: combat.tickMs });
  };
  const grid = (atPlayer: boolean) => ({
    kind: 'grid' as const,
    title: atPlayer ? 'Stretch of a blow at a player, at most, in 19 of 20' : 'Stretch of a blow at an enemy, at most, in 19 of 20',
    xLabel: 'weapon',
    yLabel: 'network',
    columns: asked.weapons.map((weapon) => weapon),
    rows: asked.networks.map((network) => ({
      name: networkWord(network),
      values: asked.weapons.map((weapon) => usual(network, weapon, atPlayer)),
    })),
    unit: 'factor' as const,
  });
  const limit = asked.limits.includes(1.25) ? 1.25 : (asked.limits[0] ?? 1.25);
  const weapon = asked.weapons.includes('sword') ? 'sword' : (asked.weapons[0] ?? 'sword');
  const wrong = asked.networks.filter((network) => usual(network, weapon, false) > limit);
  const atPlayers = asked.networks.filter((network) => usual(network, weapon, true) > limit);
  const common = asked.networks.includes('lte_4g') ? 'lte_4g' : (asked.networks[0] ?? 'lte_4g');
  return {
    sentence: `Striking at enemies, the ${weapon}’s swing stretches to at most ×${usual(common, weapon, false).toFixed(2)} ${onNetwork(common)} and looks wrong (over ×${limit}) ${wrong.length === 0 ? 'nowhere' : `only ${listed(wrong.map(onNetwork))}`}; at players it is ×${usual(common, weapon, true).toFixed(2)}, for window and margin outlast the swing itself, and looks wrong on ${atPlayers.length} of ${asked.networks.length} networks.`,
    charts: [grid(false), await stretchCurves(asked, machines, { weapon, named: [common, ...wrong] }), grid(true)],
    numbers: {
      wrongNetworks: { about: `networks where a blow at an enemy stretches over ×${limit}`, value: wrong.length },
      wrongNetworksAtPlayers: { about: `networks where a blow at a player stretches over ×${limit}`, value: atPlayers.length },
    },
    method: [
      'The swing starts on the button; the announcement comes a round trip later and says when it lands. What stretches it is the way up, and for blows at players whatever window and margin add.',
      `Grids: the formula, losses included, 95th percentile. Dots: ${asked.exchanges.toLocaleString('en')} swings as the attacker’s client drew them.`,
      `Limits of ${asked.limits.map((one) => `×${one}`).join(', ')} are ours: no published limit for stretched attack animations was found.`,
    ],
  };
};

const stretchCurves = async (
  asked: Asked<'animation-stretch'>,
  machines: Machines,
  { weapon, named }: { readonly weapon: WeaponKind; readonly named: readonly NetworkName[] },
) => {
  const shown = spreadOut(asked.networks, CURVES_MAX, named);
  const played = await machines.drills(shown.map((network) => swings(asked, network, weapon)));
  const ownMs = asked.rules.combat.weapons[weapon].windupMs;
  const top = Math.max(...asked.limits) * 1.1;
  const at = (step: number, steps: number): number => 1 + ((top - 1) * step) / steps;
  return {
    kind: 'curves' as const,
    title: `Blows at enemies (${weapon}): share whose swing is stretched more`,
    xLabel: 'stretch, as a factor of the swing’s own length',
    yLabel: 'share of blows, %',
    isYRatio: true,
    series: shown.flatMap((network, row): ChartSeries[] => {
      const cdf = legCdf(profiles[network].up);
      const column = played[row]?.stretch ?? new Float64Array();
      const more = (factor: number) => shareWhere(column.length, (index) => (column[index] ?? 0) > factor);
      return [
        {
          name: networkWord(network),
          mark: 'line',
          points: Array.from({ length: STEPS + 1 }, (_, step) => [at(step, STEPS), 1 - cdf(ownMs * (at(step, STEPS) - 1))]),
        },
        {
          name: networkWord(network),
          mark: 'dot',
          points: Array.from({ length: DOTS }, (_, step) => sharePoint(at(step + 0.5, DOTS), more(at(step + 0.5, DOTS)))),
        },
      ];
    }),
    guides: asked.limits.map((limit) => ({ axis: 'x' as const, at: limit, text: `×${limit}` })),
  };
};

/** Swings timed as at an enemy: with window and margin shorter than the swing, it lands by its own length. */
const swings = ({ rules, exchanges, seed, device }: Asked<'animation-stretch'>, network: NetworkName, weapon: WeaponKind): DrillSetup => {
  const { weapons } = rules.combat;
  const asSword = { ...weapons, sword: { ...weapons.sword, windupMs: weapons[weapon].windupMs } };
  return unanswered(network, {
    rules: drillRules(rules, { deadlinePolicy: 'server-clock', dodgeWindowMs: 100, settleMarginMs: 0, weapons: asSword }),
    exchanges,
    seed: seedFor(seed, network),
    device,
  });
};
