package io.github.lessonlint.rules.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Chances")
class ChancesTest {

  @ParameterizedTest
  @CsvSource({
    "0.016, 1, 0.90", "3.841, 1, 0.05", "10.828, 1, 0.001",
    "0.211, 2, 0.90", "5.991, 2, 0.05", "13.816, 2, 0.001",
    "0.584, 3, 0.90", "7.815, 3, 0.05", "16.266, 3, 0.001",
    "4.865, 10, 0.90", "18.307, 10, 0.05", "29.588, 10, 0.001",
    "20.599, 30, 0.90", "43.773, 30, 0.05", "59.703, 30, 0.001",
    "82.358, 100, 0.90", "124.342, 100, 0.05", "149.449, 100, 0.001",
  })
  @DisplayName(
      "of the chi-square distribution are those of the table in the NIST/SEMATECH e-Handbook of"
          + " Statistical Methods, section 1.3.6.7.4")
  void chiSquare(double x, int degrees, double tail) {
    assertThat(Chances.chiSquareTail(x, degrees)).isCloseTo(tail, within(0.005 * tail));
  }

  @Test
  @DisplayName("of the chi-square distribution have an end on either side")
  void ends() {
    assertThat(Chances.chiSquareTail(0, 3)).isEqualTo(1);
    assertThat(Chances.chiSquareTail(1e6, 3)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 10, 0.25, 0.0781", "8, 20, 0.25, 0.1018", "9, 20, 0.25, 0.0409",
    "15, 20, 0.5, 0.0207", "0, 20, 0.5, 1", "21, 20, 0.5, 0",
  })
  @DisplayName("of equal trials are those of tables of the binomial distribution")
  void binomial(int successes, int trials, double chance, double tail) {
    double[] chances = new double[trials];
    Arrays.fill(chances, chance);
    assertThat(Chances.successTail(successes, chances)).isCloseTo(tail, within(0.00005));
  }

  @Test
  @DisplayName("of unequal trials are summed over all outcomes")
  void poissonBinomial() {
    double[] chances = {0.5, 0.25, 0.2};
    assertThat(Chances.successTail(3, chances)).isCloseTo(0.025, within(1e-12));
    assertThat(Chances.successTail(2, chances)).isCloseTo(0.225, within(1e-12));
    assertThat(Chances.successTail(1, chances)).isCloseTo(0.7, within(1e-12));
  }

  @Test
  @DisplayName("of very many trials are near those of nearly as many")
  void normal() {
    double[] exact = new double[5000];
    double[] normal = new double[5001];
    Arrays.fill(exact, 0.25);
    Arrays.fill(normal, 0.25);
    for (int successes : new int[] {1200, 1250, 1280, 1310}) {
      assertThat(Chances.successTail(successes, normal))
          .isCloseTo(Chances.successTail(successes, exact), within(0.01));
    }
  }
}
