package io.github.lessonlint.rules.quiz;

import java.util.Arrays;

/** How probable it is that chance alone makes a difference as large as one that was seen. */
final class Chances {
  private static final double PRECISION = 1e-14;
  private static final int MOST_STEPS = 10_000;

  /** More trials are not added up one by one: the normal curve is near enough then. */
  private static final int MOST_EXACT = 5_000;

  private Chances() {}

  /**
   * Returns the upper tail of the chi-square distribution, Q(df/2, x/2).
   *
   * @param x the sum of squares, at least 0
   * @param degrees the degrees of freedom, at least 1
   */
  static double chiSquareTail(double x, int degrees) {
    return x <= 0 ? 1 : upperGamma(degrees / 2.0, x / 2);
  }

  /**
   * Returns the regularised upper incomplete gamma function Q(a, x) of a whole or half {@code a}:
   * by the series of DLMF 8.7.1 below {@code a + 1}, else by the continued fraction of DLMF 8.9.2
   * with the modified Lentz method (Numerical Recipes, 3rd edition, section 6.2).
   */
  private static double upperGamma(double a, double x) {
    double scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x);
  }

  private static double lowerSeries(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_STEPS && term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum;
  }

  private static double upperFraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / Double.MIN_NORMAL;
    double d = 1 / b;
    double fraction = d;
    double change = 0;
    for (int n = 1; n < MOST_STEPS && Math.abs(change - 1) > PRECISION; n++) {
      double factor = n * (a - n);
      b += 2;
      d = 1 / awayFromZero(factor * d + b);
      c = awayFromZero(b + factor / c);
      change = c * d;
      fraction *= change;
    }
    return fraction;
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < Double.MIN_NORMAL ? Double.MIN_NORMAL : value;
  }

  /** Returns the logarithm of the gamma function of a whole or half number, by its recurrence. */
  private static double logGamma(double a) {
    boolean whole = a == Math.rint(a);
    double log = whole ? 0 : Math.log(Math.PI) / 2;
    for (double factor = whole ? 1 : 0.5; factor < a; factor++) {
      log += Math.log(factor);
    }
    return log;
  }

  /**
   * Returns the probability that at least {@code successes} of independent trials succeed: exactly,
   * by adding one trial after the other to the distribution, or for very many trials by the normal
   * curve with a correction for continuity.
   *
   * @param chances the chance of each trial
   */
  static double successTail(int successes, double[] chances) {
    return chances.length > MOST_EXACT
        ? normalTail(successes, chances)
        : exactTail(successes, chances);
  }

  private static double exactTail(int successes, double[] chances) {
    double[] distribution = new double[chances.length + 1];
    distribution[0] = 1;
    for (int n = 0; n < chances.length; n++) {
      for (int s = n + 1; s > 0; s--) {
        distribution[s] = distribution[s] * (1 - chances[n]) + distribution[s - 1] * chances[n];
      }
      distribution[0] *= 1 - chances[n];
    }
    double tail = 0;
    for (int s = chances.length; s >= Math.max(0, successes); s--) {
      tail += distribution[s];
    }
    return tail;
  }

  private static double normalTail(int successes, double[] chances) {
    double mean = Arrays.stream(chances).sum();
    double variance = Arrays.stream(chances).map(p -> p * (1 - p)).sum();
    double z = (successes - 0.5 - mean) / Math.sqrt(variance);
    double oneSided = chiSquareTail(z * z, 1) / 2;
    return z > 0 ? oneSided : 1 - oneSided;
  }
}
