/** One seed for every run of every property: a test says tomorrow what it says today. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: 20_261_122 });
