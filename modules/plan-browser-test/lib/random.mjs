// Chance that can be had again: the same seed, the same choices.
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const oneOf = (all) => all[whole(0, all.length - 1)];
  const some = (all, count) => {
    const rest = [...all];
    return Array.from({ length: Math.min(count, all.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0]);
  };
  return { whole, oneOf, some, coin: (share = 0.5) => next() < share };
}
