package fr.conventio.benchmark;

/**
 * What one run of a program took.
 *
 * @param wall seconds from the start of its process to its end, or to the moment when its window could be used
 * @param processor seconds of processor time, of all its threads and children
 * @param memory the largest resident memory of its process, in MiB
 */
record Cost(double wall, double processor, double memory) {}
