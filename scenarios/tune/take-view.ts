// What a designer takes along: the rules file, the link to this very page, and the blow itself in the web client. And the designer's own presses,
// which come back in the address or are typed in.

import { decodePresses, encodeDuelLink, PRESSES_MAX } from '../../core/client/duel-link.ts';
import { element, page } from './browser.ts';
import type { PageOptions } from './options.ts';
import { RULES_FILE_NAME, rulesFileText } from './rules-file.ts';
import { linkOf, type Setting } from './setting.ts';
import type { Simulator } from './simulate.ts';
import type { Store } from './store.ts';
import { encodeState, type TuneState } from './url-state.ts';

/** How long a saved file's address stays good. Unit: ms. */
const SAVED_FOR_MS = 10_000;

/** Shows what depends on the state. */
export const showTake = (state: TuneState, setting: Setting, { clientUrl }: PageOptions): void => {
  element('#feel').href = feelAddress(state, setting, clientUrl);
  const seed = element('#seed');
  if (page.document.activeElement !== seed) seed.value = String(state.seed);
  const name = state.b === undefined ? '' : ` ${state.edited.toUpperCase()}`;
  element('#save').textContent = `Save the rules file${name}`;
  element('#feel').textContent = `Feel${name === '' ? ' it' : name} in the web client`;
  element('#press-line').textContent =
    state.presses.length === 0 ? '' : `${state.presses.length} ${state.presses.length === 1 ? 'press' : 'presses'} on the curve.`;
  element('#forget').hidden = state.presses.length === 0;
};

/** Listens to everything in the section. */
export const watchTake = (store: Store, simulator: Simulator): void => {
  element('#save').addEventListener('click', () => save(rulesFileText(partsOf(store, simulator))));
  element('#presses-take').addEventListener('click', () => {
    const presses = decodePresses(
      element('#presses')
        .value.replaceAll(/[^\d.]+/g, ',')
        .replaceAll(/^,|,$/g, ''),
    );
    store.change({ presses: [...store.state().presses, ...presses].slice(-PRESSES_MAX) });
    element('#presses').value = '';
  });
  element('#forget').addEventListener('click', () => store.change({ presses: [] }));
  element('#seed').addEventListener('input', () => {
    const seed = Number(element('#seed').value);
    if (Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295) store.change({ seed });
  });
};

const partsOf = (store: Store, simulator: Simulator) => {
  const setting = store.edited();
  const { seed } = store.state();
  return { setting, seed, simulated: simulator.known(setting, seed) };
};

/** The web client, told which blow at which delay: the duel first, then this page's own state, which the client hands back untouched. */
const feelAddress = (state: TuneState, setting: Setting, clientUrl: string): string => {
  const { baseMs, medianMs, sigma } = linkOf(setting);
  const leg = { baseMs, medianMs, sigma };
  const { windowMs, windupMs, marginMs, tickMs, tickPhase, policy, capMs, floorMs, stampWaitMs } = setting;
  const duel = encodeDuelLink({ windowMs, windupMs, marginMs, tickMs, tickPhase, policy, capMs, floorMs, stampWaitMs, down: leg, up: leg });
  const own = encodeState(state);
  return `${clientUrl.replace(/\/?$/, '/')}#duel=${duel}${own === '' ? '' : `&${own}`}`;
};

const save = (text: string): void => {
  const link = page.document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = RULES_FILE_NAME;
  link.click();
  const address = link.href;
  setTimeout(() => URL.revokeObjectURL(address), SAVED_FOR_MS);
};
