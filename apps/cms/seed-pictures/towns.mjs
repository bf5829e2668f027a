// The skylines. Each returns { far, near }: two rows of shapes about 560 wide,
// drawn to recall a place, never to measure it.
import {
  block,
  bridge,
  cape,
  conifer,
  dome,
  gable,
  hill,
  hip,
  lanternTower,
  roof,
  spire,
  tree,
  turret,
  up,
} from './shapes.mjs';

const row = (...shapes) => shapes.join('');

/** Rennes: timbered gables by the river, the two cathedral towers, two modern slabs. */
export const rennes = () => ({
  far: row(
    block(20, 74, 190),
    block(104, 54, 236),
    block(168, 90, 120),
    lanternTower(286, 44, 200),
    lanternTower(352, 44, 200),
    block(328, 26, 176),
    hip(396, 96, 120, 40, 22),
    roof(486, 60, 80, 46),
  ),
  near: row(
    gable(-20, 80, 96, 70),
    gable(58, 62, 120, 66),
    gable(118, 74, 92, 78),
    gable(190, 58, 132, 62),
    gable(246, 70, 100, 72),
    hip(318, 110, 84, 44, 20),
    gable(426, 58, 78, 54),
    tree(506, 92, 30),
    tree(546, 74, 26),
    tree(584, 54, 22),
  ),
});

/** Québec: the cape above the river, a château roof with turrets, the lower town. */
export const quebec = () => ({
  far: row(
    cape(60, 760, 150, 150),
    up(
      148,
      hip(210, 190, 76, 74, 34),
      turret(196, 34, 104, 66),
      turret(276, 58, 150, 84),
      turret(388, 32, 98, 62),
      spire(470, 20, 50, 84),
      block(512, 50, 70),
      block(566, 66, 44),
    ),
  ),
  near: row(
    conifer(30, 56, 30),
    conifer(62, 78, 36),
    gable(84, 54, 54, 46),
    gable(136, 66, 70, 50),
    spire(208, 22, 78, 92),
    hip(226, 84, 64, 40, 14),
    gable(308, 58, 58, 52),
    gable(364, 70, 74, 48),
    hip(432, 92, 56, 44, 16),
    gable(522, 60, 70, 54),
    block(580, 60, 60),
  ),
});

/** Rochester: towers over the Genesee, the footbridge and the falls' ledge. */
export const rochester = () => ({
  far: row(
    block(150, 46, 210),
    block(206, 60, 300),
    block(278, 44, 244),
    dome(336, 66, 176),
    block(416, 58, 268),
    block(486, 46, 190),
    block(542, 80, 150),
  ),
  near: row(
    bridge(-30, 330, 62, 6),
    block(300, 60, 96),
    hip(352, 80, 76, 30, 12),
    block(432, 52, 116),
    block(482, 80, 84),
    tree(590, 80, 28),
  ),
});

/** Erlangen: steep Franconian roofs, a baroque church tower, an orangery's trees. */
export const erlangen = () => ({
  far: row(
    hill(-40, 460, 120, 0.5),
    lanternTower(300, 48, 176),
    hip(346, 150, 120, 58, 20),
    spire(520, 26, 150, 96),
  ),
  near: row(
    tree(24, 66, 24),
    tree(66, 86, 30),
    gable(92, 72, 74, 86),
    gable(162, 84, 88, 92),
    hip(244, 128, 82, 66, 20),
    gable(370, 76, 78, 88),
    gable(444, 70, 94, 80),
    gable(512, 96, 80, 92),
  ),
});

/** Brno: twin spires on one hill, a low fortress on the other. */
export const brno = () => ({
  far: row(
    cape(40, 440, 160, 170),
    cape(350, 480, 142, 150),
    up(158, spire(196, 22, 56, 128), spire(236, 22, 56, 128), hip(210, 112, 46, 44, 14)),
    up(140, hip(480, 130, 46, 22, 10), block(520, 30, 74)),
  ),
  near: row(
    gable(20, 66, 52, 50),
    hip(84, 100, 74, 34, 16),
    gable(182, 58, 62, 54),
    hip(238, 120, 82, 32, 14),
    gable(356, 64, 60, 52),
    hip(418, 96, 72, 36, 16),
    gable(512, 66, 58, 54),
    block(576, 50, 66),
  ),
});

/** Sendai: mountains behind, a layered castle roof, an avenue of zelkova trees. */
export const sendai = () => ({
  far: row(
    hill(-60, 560, 190, 0.5),
    hill(150, 720, 280, 0.5),
    block(104, 40, 170),
    block(154, 46, 204),
  ),
  near: row(
    tree(20, 92, 38),
    tree(84, 108, 42),
    tree(152, 98, 40),
    hip(214, 150, 62, 34, 36),
    up(84, hip(236, 106, 34, 30, 28)),
    up(142, hip(256, 66, 24, 28, 22)),
    tree(400, 104, 42),
    tree(468, 96, 38),
    tree(536, 110, 44),
    tree(604, 92, 36),
  ),
});
