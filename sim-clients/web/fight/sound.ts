// Sound that carries timing, off until asked for: a wind-up at you rises until it lands, your dodge clicks, a landing thuds. Short and soft.

import type { ClientTimeMs } from '../../../core/ids.ts';
import type { Happening } from './happenings.ts';

export interface Sound {
  readonly play: (happenings: readonly Happening[], you: string, now: ClientTimeMs) => void;
}

interface Tone {
  readonly fromHz: number;
  readonly toHz: number;
  readonly lastsMs: number;
  readonly loudness: number;
  readonly shape: OscillatorType;
}

const tone = (fromHz: number, toHz: number, lastsMs: number, loudness: number, shape: OscillatorType = 'sine'): Tone => ({
  fromHz,
  toHz,
  lastsMs,
  loudness,
  shape,
});

/** Nothing is opened before the first sound that is wanted: browsers allow audio only after a press. */
export const createSound = (isWanted: () => boolean): Sound => {
  let audio: AudioContext | undefined;
  const sing = ({ fromHz, toHz, lastsMs, loudness, shape }: Tone): void => {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    const end = start + lastsMs / 1000;
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    oscillator.type = shape;
    oscillator.frequency.setValueAtTime(fromHz, start);
    oscillator.frequency.exponentialRampToValueAtTime(toHz, end);
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(loudness, start + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.0001, end);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(start);
    oscillator.stop(end);
  };
  return {
    play: (happenings, you, now) => {
      if (!isWanted()) return;
      for (const happening of happenings) {
        const heard = toneOf(happening, you, now);
        if (heard !== undefined) sing(heard);
      }
    },
  };
};

const toneOf = (happening: Happening, you: string, now: ClientTimeMs): Tone | undefined => {
  switch (happening.kind) {
    case 'threatened':
      return tone(180, 520, Math.max(60, happening.blow.landsAt - now), 0.06, 'triangle');
    case 'struckOut':
      return tone(240, 360, 90, 0.05, 'triangle');
    case 'steppedAside':
      return happening.fighter === you ? tone(1400, 900, 35, 0.08, 'square') : undefined;
    case 'landed':
      if (happening.blow.defender !== you && happening.blow.attacker !== you) return undefined;
      return happening.blow.damage > 0 ? tone(140, 60, 130, 0.16) : tone(620, 760, 70, 0.05);
    case 'provedFalse':
      return tone(330, 250, 160, 0.06);
    default:
      return undefined;
  }
};
