/** How fast the program is: run by {@code mvn -Pbenchmark}, not by the tests. */
package id.sop.benchmark;
