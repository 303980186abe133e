package io.github.lessonlint.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tarjan's strongly connected components, in linear time and with a stack of its own: a chain of
 * prerequisites may be longer than a thread's stack is deep.
 */
final class StronglyConnected {
  private static final int UNSEEN = -1;

  private final int[][] next;
  private final int[] order;
  private final int[] low;
  private final int[] position;
  private final boolean[] open;
  private final int[] path;
  private final int[] pending;
  private final List<int[]> components = new ArrayList<>();
  private int pathSize;
  private int pendingSize;
  private int count;

  private StronglyConnected(int[][] next) {
    int n = next.length;
    this.next = next;
    this.order = new int[n];
    this.low = new int[n];
    this.position = new int[n];
    this.open = new boolean[n];
    this.path = new int[n];
    this.pending = new int[n];
    Arrays.fill(order, UNSEEN);
  }

  /**
   * Returns the components of a graph, each sorted, in the order of their first nodes.
   *
   * @param next for each node the nodes that its edges lead to
   */
  static List<int[]> components(int[][] next) {
    StronglyConnected search = new StronglyConnected(next);
    for (int node = 0; node < next.length; node++) {
      if (search.order[node] == UNSEEN) {
        search.visitFrom(node);
      }
    }
    search.components.sort(Comparator.comparingInt(component -> component[0]));
    return search.components;
  }

  private void visitFrom(int start) {
    enter(start);
    while (pathSize > 0) {
      int node = path[pathSize - 1];
      if (position[node] < next[node].length) {
        int target = next[node][position[node]++];
        if (order[target] == UNSEEN) {
          enter(target);
        } else if (open[target]) {
          low[node] = Math.min(low[node], order[target]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    order[node] = count;
    low[node] = count++;
    open[node] = true;
    pending[pendingSize++] = node;
    path[pathSize++] = node;
  }

  private void leave(int node) {
    pathSize--;
    if (pathSize > 0) {
      int parent = path[pathSize - 1];
      low[parent] = Math.min(low[parent], low[node]);
    }
    if (low[node] == order[node]) {
      int first = pendingSize - 1;
      while (pending[first] != node) {
        first--;
      }
      int[] component = Arrays.copyOfRange(pending, first, pendingSize);
      pendingSize = first;
      Arrays.sort(component);
      for (int member : component) {
        open[member] = false;
      }
      components.add(component);
    }
  }
}
