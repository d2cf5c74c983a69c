// The flags that put one dodge to the question, shared by `predict` and `duel`: what each means, its range, and how they become one question.

import { DUEL_POLICIES, DUEL_TICK_PHASES, type DuelPolicy, type DuelTickPhase } from '../../core/model/policies.ts';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { defaultDuelQuestion as initial, type DuelQuestion, type LegShape } from '../../core/timing/duel-question.ts';

const LONGEST_MS = 100_000;

interface QuestionOptions {
  readonly window: number;
  readonly reaction: readonly [number, number, number];
  readonly down: readonly [number, number, number];
  readonly up: readonly [number, number, number];
  readonly device: number;
  readonly tick: number;
  readonly tickPhase: DuelTickPhase;
  readonly policy: DuelPolicy;
  readonly cap: number;
  readonly floor: number;
  readonly stampWait: number;
  readonly lapse: number;
  readonly loss: number;
  readonly retransmit: number;
}

/** Adds the shared flags. */
export const addQuestionFlags = (command: Command): Command =>
  command
    .addOption(number('--window <ms>', 'the dodge window, from the announcement', initial.windowMs))
    .addOption(triple('--reaction <mu,sigma,tau>', 'reaction of the defender, ex-Gaussian, ms, net of the device', ofReaction(initial)))
    .addOption(
      triple('--down <base,median,sigma>', 'server to defender: base + lognormal(median, sigma of the log), ms', ofLeg(initial.down)),
    )
    .addOption(triple('--up <base,median,sigma>', 'defender to server, likewise', ofLeg(initial.up)))
    .addOption(number('--device <ms>', "display and input delay of the defender's device", initial.deviceMs))
    .addOption(number('--tick <ms>', 'the server handles inputs at multiples of this; 0 is at once', initial.tickMs))
    .addOption(new Option('--tick-phase <phase>', 'where in a tick the attack begins').choices(DUEL_TICK_PHASES).default(initial.tickPhase))
    .addOption(new Option('--policy <policy>', 'when a dodge counts').choices(DUEL_POLICIES).default(initial.policy))
    .addOption(number('--cap <ms>', 'compensated: the most that is added', initial.capMs))
    .addOption(number('--floor <ms>', 'equalised: round trips below this are raised to it', initial.floorMs))
    .addOption(number('--stamp-wait <ms>', 'client-stamped: how long after the window the server waits to hear', initial.stampWaitMs))
    .addOption(number('--lapse <ratio>', 'share of attacks the defender never answers', initial.lapseRatio, 1))
    .addOption(number('--loss <ratio>', 'chance that one message on one leg is lost', initial.lossRatio, 0.99))
    .addOption(number('--retransmit <ms>', 'how much later a lost message arrives, per loss', initial.retransmitMs));

/** The question the parsed flags put. */
export const questionOf = (command: Command): DuelQuestion => {
  const options = command.opts<QuestionOptions>();
  const [muMs, sigmaMs, tauMs] = options.reaction;
  return {
    windowMs: options.window,
    reaction: { muMs, sigmaMs, tauMs },
    down: legOf(options.down),
    up: legOf(options.up),
    deviceMs: options.device,
    tickMs: options.tick,
    tickPhase: options.tickPhase,
    policy: options.policy,
    capMs: options.cap,
    floorMs: options.floor,
    stampWaitMs: options.stampWait,
    lapseRatio: options.lapse,
    lossRatio: options.loss,
    retransmitMs: options.retransmit,
    betweenPersonSdMs: 0,
  };
};

/** Reads a number from 0 to `max`; commander prints what it throws and ends with the code for bad usage. */
export const numberUpTo =
  (max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < 0 || value > max)
      throw new InvalidArgumentError(`It must be a number from 0 to ${max}.`);
    return value;
  };

/** Reads a whole number from `min` to `max`. */
export const wholeBetween =
  (min: number, max: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text.trim()) || value < min || value > max)
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    return value;
  };

const number = (flags: string, about: string, value: number, max = LONGEST_MS): Option =>
  new Option(flags, about).argParser(numberUpTo(max)).default(value);

const triple = (flags: string, about: string, value: readonly number[]): Option =>
  new Option(flags, about)
    .argParser((text) => {
      const parts = text.split(',');
      if (parts.length !== 3) throw new InvalidArgumentError('It must be three numbers with commas between them.');
      return parts.map(numberUpTo(LONGEST_MS));
    })
    .default(value, value.join(','));

const ofReaction = ({ reaction }: DuelQuestion): number[] => [reaction.muMs, reaction.sigmaMs, reaction.tauMs];
const ofLeg = ({ baseMs, medianMs, sigma }: LegShape): number[] => [baseMs, medianMs, sigma];
const legOf = ([baseMs, medianMs, sigma]: readonly [number, number, number]): LegShape => ({ baseMs, medianMs, sigma });
