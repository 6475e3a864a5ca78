// The theme needs no script. This file keeps the parent's one, which loads AlloyUI on every page, out of the way.
