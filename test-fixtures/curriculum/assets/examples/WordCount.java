import java.util.Map;
import java.util.TreeMap;

public class WordCount {
    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : text.toLowerCase().split("\\W+")) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    public static void main(String[] args) {
        System.out.println(count("To be, or not to be"));
    }
}
