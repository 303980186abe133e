package io.github.lessonlint.curriculum;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds a shortest cycle of a strongly connected component. */
final class ShortestCycle {
  /**
   * How many nodes all searches together may visit. A component so large that not each of its nodes
   * can be searched from, which no curriculum has in earnest, gets a cycle that is shortest among
   * those through its first nodes; so the time stays linear.
   */
  private static final int MAX_VISITS = 1_000_000;

  private final int[][] next;
  private final int[] component;

  ShortestCycle(int[][] next, int[] component) {
    this.next = next;
    this.component = component;
  }

  /** Returns the nodes of the cycle, its smallest first; equally short ones by their order. */
  int[] find() {
    int[] best = new int[0];
    int starts = Math.max(1, MAX_VISITS / component.length);
    for (int i = 0; i < Math.min(component.length, starts); i++) {
      int limit = best.length == 0 ? Integer.MAX_VALUE : best.length;
      int[] cycle = through(component[i], limit);
      best = cycle.length > 0 ? cycle : best;
    }
    return fromSmallest(best);
  }

  /** A shortest cycle through a node by breadth-first search; empty if none is below the limit. */
  private int[] through(int start, int limit) {
    Map<Integer, Integer> cameFrom = new HashMap<>();
    Map<Integer, Integer> distance = new HashMap<>();
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    distance.put(start, 0);
    queue.add(start);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      int hops = distance.getOrDefault(node, 0) + 1;
      if (hops >= limit) {
        break;
      }
      for (int target : next[node]) {
        if (target == start) {
          return path(cameFrom, node, hops);
        }
        boolean inside = Arrays.binarySearch(component, target) >= 0;
        if (inside && distance.putIfAbsent(target, hops) == null) {
          cameFrom.put(target, node);
          queue.add(target);
        }
      }
    }
    return new int[0];
  }

  private static int[] path(Map<Integer, Integer> cameFrom, int end, int length) {
    int[] path = new int[length];
    int node = end;
    for (int i = length - 1; i >= 0; i--) {
      path[i] = node;
      node = cameFrom.getOrDefault(node, node);
    }
    return path;
  }

  private static int[] fromSmallest(int[] cycle) {
    int smallest = 0;
    for (int i = 1; i < cycle.length; i++) {
      smallest = cycle[i] < cycle[smallest] ? i : smallest;
    }
    int[] turned = new int[cycle.length];
    for (int i = 0; i < cycle.length; i++) {
      turned[i] = cycle[(smallest + i) % cycle.length];
    }
    return turned;
  }
}
