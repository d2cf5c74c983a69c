// The picture of a fight, drawn anew for each frame from the view. It keeps only what a view cannot know: the camera, what is easing, what rises
// and fades, and when the player pressed.

import type { Point } from '../../../core/model/walk.ts';
import type { BlowView, FighterView, PartyView } from '../../../core/client/view.ts';
import type { AttackId, ClientTimeMs, FighterId } from '../../../core/ids.ts';
import type { Palette } from '../../../core/theme/tokens.ts';
import { aim, newCamera, toGround, toScreen, type Camera } from './camera.ts';
import { BAR_ROOM, drawRing, drawThread, drawTimeLine, timeLineBox, type BlowPicture } from './draw-blow.ts';
import { drawLabel, drawPiece, labelBoxes, sizeFactor, type Piece } from './draw-fighter.ts';
import { addFloat, drawFloats, falseHitFloat, landingFloat, type Float } from './floats.ts';
import { happeningsOf, newSeenBlows, type Happening, type SeenBlows } from './happenings.ts';
import { onThemeChange, readInk, wantsStillness } from './ink.ts';
import { follow, hop, makeRoom, restingAt, shownAt, shownHealth, type Motion } from './motion.ts';

export interface Scene {
  readonly camera: Camera;
  readonly motion: Motion;
  readonly seen: SeenBlows;
  readonly pressedAt: Map<AttackId, ClientTimeMs>;
  /** Until when each blow could be dodged: still drawn once its outcome is settled. */
  readonly dodgeUntil: Map<AttackId, ClientTimeMs>;
  /** On which side of its piece each label stood last. */
  readonly labelSides: Map<FighterId, number>;
  ink: Palette;
  floats: readonly Float[];
  lastDrawnAt: ClientTimeMs | undefined;
  lastPressAt: ClientTimeMs | undefined;
  /** When the player's own last announced blow lands. */
  ownLandsAt: ClientTimeMs | undefined;
  /** When this fight was first seen. */
  begunAt: ClientTimeMs | undefined;
  /** Where the player has just asked to walk to, and when. */
  goal: { readonly at: Point; readonly since: ClientTimeMs } | undefined;
  size: { width: number; height: number };
}

export const newScene = (): Scene => {
  const scene: Scene = {
    camera: newCamera(),
    motion: new Map(),
    seen: newSeenBlows(),
    pressedAt: new Map(),
    dodgeUntil: new Map(),
    labelSides: new Map(),
    ink: readInk(),
    floats: [],
    lastDrawnAt: undefined,
    lastPressAt: undefined,
    ownLandsAt: undefined,
    begunAt: undefined,
    goal: undefined,
    size: { width: 0, height: 0 },
  };
  onThemeChange(() => (scene.ink = readInk()));
  return scene;
};

/** Forgets a fight that is over, so that the next begins with a fresh picture. */
export const leaveScene = (scene: Scene): void => {
  if (scene.begunAt === undefined) return;
  scene.motion.clear();
  scene.pressedAt.clear();
  scene.dodgeUntil.clear();
  scene.labelSides.clear();
  Object.assign(scene, { floats: [], lastDrawnAt: undefined, ownLandsAt: undefined, begunAt: undefined, goal: undefined });
  scene.camera.scale = 0;
};

/** Enemies that can still be struck, in the order of their keys. */
export const foesOf = (party: PartyView): readonly FighterView[] =>
  party.fighters.filter((fighter) => fighter.side === 'enemy' && !fighter.isDowned);

/** The number of the key that chooses an enemy: its place among all enemies, so that it never changes during a fight. */
export const keyNumberOf = (party: PartyView, enemy: FighterView): number => {
  const place = party.fighters.filter((fighter) => fighter.side === 'enemy').indexOf(enemy) + 1;
  return place <= 9 ? place : 0;
};

/** The height of a piece's label with its air. Unit: px. */
const LABEL_PX = 34;
/** The width an ordinary label takes. Unit: px. */
const LABEL_WIDTH_PX = 90;

/** The piece radius of an ordinary fighter. Unit: px. */
const pieceRadius = (scene: Scene): number => Math.max(17, Math.min(30, scene.camera.scale * 0.4));

/** Takes in what is new and draws the frame; answers what has just happened, for sound. */
export const drawScene = (
  scene: Scene,
  canvas: HTMLCanvasElement,
  party: PartyView,
  target: FighterId | undefined,
  now: ClientTimeMs,
): readonly Happening[] => {
  const context = canvas.getContext('2d');
  if (context === null) return [];
  fitCanvas(scene, canvas, context);
  const elapsedMs = Math.min(100, Math.max(0, now - (scene.lastDrawnAt ?? now)));
  scene.lastDrawnAt = now;
  scene.begunAt ??= now;
  const happenings = happeningsOf(scene.seen, party, now);
  remember(scene, party, happenings, now);
  follow(scene.motion, party.fighters, elapsedMs);
  aim(scene.camera, party.fighters, scene.size, elapsedMs);
  const radius = pieceRadius(scene) / scene.camera.scale;
  makeRoom(
    scene.motion,
    party.fighters,
    { width: Math.max(radius * 2.9, LABEL_WIDTH_PX / scene.camera.scale), height: radius * 2.3 + LABEL_PX / scene.camera.scale },
    elapsedMs,
  );
  paint(scene, context, party, target, now);
  return happenings;
};

/** The standing fighter under a finger, with a finger's tolerance. `pixel` is on the canvas, in CSS px. */
export const fighterAt = (scene: Scene, party: PartyView, pixel: Point): FighterView | undefined => {
  let nearest: { fighter: FighterView; distance: number } | undefined;
  for (const fighter of party.fighters) {
    if (fighter.isDowned) continue;
    const at = toScreen(scene.camera, restingAt(scene.motion, fighter), scene.size);
    const distance = Math.hypot(at.x - pixel.x, at.y - pixel.y);
    if (distance <= Math.max(30, pieceRadius(scene) * 1.5) && (nearest === undefined || distance < nearest.distance))
      nearest = { fighter, distance };
  }
  return nearest?.fighter;
};

export const groundAt = (scene: Scene, pixel: Point): Point => toGround(scene.camera, pixel, scene.size);

const fitCanvas = (scene: Scene, canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void => {
  const density = Math.min(3, window.devicePixelRatio || 1);
  scene.size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const [width, height] = [Math.round(scene.size.width * density), Math.round(scene.size.height * density)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(density, 0, 0, density, 0, 0);
};

const remember = (scene: Scene, party: PartyView, happenings: readonly Happening[], now: ClientTimeMs): void => {
  for (const blow of party.blows)
    if (blow.isDodgePressed && !scene.pressedAt.has(blow.attack)) scene.pressedAt.set(blow.attack, scene.lastPressAt ?? now);
  for (const blow of party.blows) if (blow.attacker === party.you && blow.phase !== 'sent') scene.ownLandsAt = blow.landsAt;
  const present = new Set(party.blows.map((blow) => blow.attack));
  for (const blow of party.blows) if (blow.dodgeUntil !== undefined) scene.dodgeUntil.set(blow.attack, blow.dodgeUntil);
  for (const instants of [scene.pressedAt, scene.dodgeUntil])
    for (const attack of instants.keys()) if (!present.has(attack)) instants.delete(attack);
  for (const happening of happenings) {
    if (happening.kind === 'steppedAside') hop(scene.motion, happening.fighter, now);
    if (happening.kind === 'landed') scene.floats = addFloat(scene.floats, landingFloat(happening.blow, party.you, now));
    if (happening.kind === 'provedFalse') scene.floats = addFloat(scene.floats, falseHitFloat(happening.blow, now));
  }
};

const paint = (
  scene: Scene,
  context: CanvasRenderingContext2D,
  party: PartyView,
  target: FighterId | undefined,
  now: ClientTimeMs,
): void => {
  const { ink, size, camera, motion } = scene;
  const isStill = wantsStillness();
  context.clearRect(0, 0, size.width, size.height);
  drawGround(scene, context, party, now);
  const radius = pieceRadius(scene);
  const active = party.blows.filter((blow) => blow.phase !== 'landed');
  const spots = new Map(
    party.fighters.map((fighter) => [fighter.id, toScreen(camera, shownAt(motion, fighter, party.blows, now, isStill), size)]),
  );
  // Rings and lines are about where one stands, not where one leans.
  const feet = new Map(party.fighters.map((fighter) => [fighter.id, toScreen(camera, restingAt(motion, fighter), size)]));
  const looks = new Map(party.fighters.map((fighter) => [fighter.id, fighter.look]));
  const pictures = active.flatMap((blow) =>
    blowPicture(scene, party, { blow, feet, radius: radius * sizeFactor(looks.get(blow.defender) ?? '') }, now),
  );
  for (const picture of pictures) drawThread(context, ink, picture);
  const ordered = [...party.fighters].sort(
    (left, right) => Number(right.isDowned) - Number(left.isDowned) || left.position.y - right.position.y,
  );
  const pieces = ordered.map((fighter) => pieceOf(scene, party, { fighter, spots, radius, target, isStill }));
  for (const piece of pieces) drawPiece(context, ink, piece);
  for (const picture of pictures) drawRing(context, ink, picture);
  const atYou = pictures
    .filter((picture) => picture.isAtYou)
    .sort((left, right) => left.blow.landsAt - right.blow.landsAt)
    .slice(0, TIME_LINES_MAX)
    .map((picture, index) => ({ picture, y: lineY(picture.at, radius, index) }));
  // Labels stand by the feet, so that they stay put while a piece leans or steps aside.
  const standing = pieces.map((piece) => ({ ...piece, at: feet.get(piece.fighter.id) ?? piece.at }));
  const lines = atYou.map(({ picture, y }) => timeLineBox(picture.at.x, y, size.width));
  // The room over your head stays free for the next time line, so that no name must jump when a blow begins.
  const head = feet.get(party.you);
  if (lines.length === 0 && head !== undefined) lines.push(timeLineBox(head.x, lineY(head, radius, 0), size.width));
  const labels = labelBoxes(context, standing, { lines, active, size, sides: scene.labelSides });
  for (const piece of standing) {
    const box = labels.get(piece.fighter.id);
    if (box !== undefined) drawLabel(context, ink, piece, box);
  }
  for (const { picture, y } of atYou) drawTimeLine(context, ink, picture, y, size.width);
  const headOf = (id: FighterId): Point | undefined => {
    const foot = feet.get(id);
    return foot && { x: Math.max(70, Math.min(size.width - 70, foot.x)), y: Math.max(30, foot.y - radius - 22) };
  };
  drawFloats(context, ink, scene.floats, now, headOf, { isStill, avoid: [...labels.values(), ...(atYou.length > 0 ? lines : [])] });
};

/** The lower edge of a time line over a head, the `index`-th from below. Unit: px. */
const lineY = (at: Point, radius: number, index: number): number => Math.max(48, at.y - radius - 34 - index * BAR_ROOM);

/** Time lines over your head at once; more would cover the fight. */
const TIME_LINES_MAX = 2;

const blowPicture = (
  scene: Scene,
  party: PartyView,
  { blow, feet, radius }: { blow: BlowView; feet: ReadonlyMap<FighterId, Point>; radius: number },
  now: ClientTimeMs,
): BlowPicture[] => {
  const from = feet.get(blow.attacker);
  const at = blow.impact === undefined ? feet.get(blow.defender) : toScreen(scene.camera, blow.impact, scene.size);
  if (from === undefined || at === undefined) return [];
  const slot = party.blows.filter(
    (other) => other.phase !== 'landed' && other.defender === blow.defender && other.landsAt < blow.landsAt,
  ).length;
  return [
    {
      blow,
      from,
      at,
      radius,
      slot,
      isAtYou: blow.defender === party.you,
      isOwn: blow.attacker === party.you,
      pressedAt: scene.pressedAt.get(blow.attack),
      dodgeUntil: scene.dodgeUntil.get(blow.attack),
      now,
    },
  ];
};

const pieceOf = (
  scene: Scene,
  party: PartyView,
  piece: { fighter: FighterView; spots: ReadonlyMap<FighterId, Point>; radius: number; target: FighterId | undefined; isStill: boolean },
): Piece => {
  const { fighter, spots, isStill } = piece;
  const at = spots.get(fighter.id) ?? { x: 0, y: 0 };
  const blow = party.blows.find((each) => each.attacker === fighter.id);
  const facingId = blow?.defender ?? (fighter.isYou ? piece.target : undefined);
  const other = facingId === undefined ? undefined : spots.get(facingId);
  return {
    fighter,
    at,
    radius: piece.radius * sizeFactor(fighter.look),
    health: shownHealth(scene.motion, fighter),
    keyNumber: fighter.side === 'enemy' ? keyNumberOf(party, fighter) : 0,
    isTarget: fighter.id === piece.target,
    facing: other === undefined ? (fighter.side === 'party' ? 0 : Math.PI) : Math.atan2(other.y - at.y, other.x - at.x),
    blow,
    isStill,
  };
};

/** How long the mark of a walking order stays. Unit: ms. */
const GOAL_MS = 900;

const drawGround = (scene: Scene, context: CanvasRenderingContext2D, party: PartyView, now: ClientTimeMs): void => {
  const { ink, camera, size, goal } = scene;
  const middle = toScreen(camera, { x: 0, y: 0 }, size);
  context.beginPath();
  context.arc(middle.x, middle.y, party.arenaRadiusMetres * camera.scale, 0, Math.PI * 2);
  context.fillStyle = ink.panel;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = ink.rule;
  context.stroke();
  for (let ring = 3; ring < party.arenaRadiusMetres; ring += 3) {
    context.beginPath();
    context.arc(middle.x, middle.y, ring * camera.scale, 0, Math.PI * 2);
    context.stroke();
  }
  if (goal === undefined || now - goal.since > GOAL_MS) return;
  const at = toScreen(camera, goal.at, size);
  context.globalAlpha = 1 - (now - goal.since) / GOAL_MS;
  context.lineWidth = 3;
  context.strokeStyle = ink.defender;
  context.beginPath();
  context.arc(at.x, at.y, 12, 0, Math.PI * 2);
  context.stroke();
  context.globalAlpha = 1;
};
