public class StopFlag {
    private static volatile boolean stopped;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            long rounds = 0;
            while (!stopped) {
                rounds++;
            }
            System.out.println("stopped, rounds > 0: " + (rounds > 0));
        });
        worker.start();
        Thread.sleep(50);
        stopped = true;
        worker.join();
    }
}
