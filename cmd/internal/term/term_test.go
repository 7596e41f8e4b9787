package term

import (
	"bytes"
	"image"
	"image/color"
	"os"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// onTerminal is an output as a terminal with colour would get it.
func onTerminal(w *bytes.Buffer) *Output {
	return &Output{w: w, terminal: true, colour: true, width: 80}
}

func TestPlainOutputHasNoEscapes(t *testing.T) {
	var buffer bytes.Buffer
	o := NewOutput(&buffer)
	require.False(t, o.Terminal())
	require.False(t, o.Colour())
	o.Line("%s", o.Style(Red, "red"))
	require.False(t, o.Picture(image.NewRGBA(image.Rect(0, 0, 2, 2)), 0))
	o.Table([]string{"a"}, [][]string{{"1"}})
	bar := o.Bar("steps", 3)
	bar.Set(3)
	bar.Close()
	require.NotContains(t, buffer.String(), "\x1b")
	require.Contains(t, buffer.String(), "red\n")
	require.Contains(t, buffer.String(), "steps 3/3\n")
}

func TestFileIsNoTerminal(t *testing.T) {
	file, err := os.CreateTemp(t.TempDir(), "out")
	require.NoError(t, err)
	defer file.Close()
	require.False(t, NewOutput(file).Terminal())
	_, err = ReadSecret(file, &bytes.Buffer{}, "secret: ")
	require.ErrorIs(t, err, ErrNoTerminal)
}

func TestStyle(t *testing.T) {
	o := onTerminal(&bytes.Buffer{})
	require.Equal(t, "\x1b[32mok\x1b[0m", o.Style(Green, "ok"))
	require.Empty(t, o.Style(Green, ""))
}

func TestJSON(t *testing.T) {
	var buffer bytes.Buffer
	o := NewOutput(&buffer)
	require.NoError(t, o.JSON(map[string]string{"event": "a\nb"}))
	require.NoError(t, o.JSON(1))
	require.Error(t, o.JSON(make(chan int)))
	require.Equal(t, "{\"event\":\"a\\nb\"}\n1\n", buffer.String())
}

func TestPicture(t *testing.T) {
	picture := image.NewRGBA(image.Rect(5, 5, 7, 8)) // not at the origin, and of odd height
	picture.Set(5, 5, color.RGBA{1, 2, 3, 255})
	picture.Set(5, 6, color.RGBA{4, 5, 6, 255})
	picture.Set(6, 7, color.RGBA{7, 8, 9, 255})
	var buffer bytes.Buffer
	require.True(t, onTerminal(&buffer).Picture(picture, 1))
	rows := strings.Split(strings.TrimSuffix(buffer.String(), "\n"), "\n")
	require.Len(t, rows, 2)
	require.True(t, strings.HasPrefix(rows[0], " \x1b[38;2;1;2;3m\x1b[48;2;4;5;6m▀"), "%q", rows[0])
	require.True(t, strings.HasSuffix(rows[1], "\x1b[38;2;7;8;9m▀\x1b[0m"), "%q", rows[1])

	buffer.Reset()
	require.True(t, onTerminal(&buffer).Picture(image.NewRGBA(image.Rect(0, 0, 32, 32)), 2))
	require.Equal(t, 16, strings.Count(buffer.String(), "\n"))
	require.False(t, onTerminal(&buffer).Picture(image.NewRGBA(image.Rect(0, 0, 81, 1)), 0), "wider than the terminal")
}

func TestBarOnTerminal(t *testing.T) {
	var buffer bytes.Buffer
	bar := onTerminal(&buffer).Bar("steps", 16)
	for i := range 17 {
		bar.Set(i)
	}
	bar.Close()
	bar.Close()
	bar.Set(3)
	require.Contains(t, buffer.String(), "steps")
}

func TestPlainBarIsNotChatty(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var buffer bytes.Buffer
		bar := NewOutput(&buffer).Bar("steps", 100)
		for i := range 100 {
			time.Sleep(100 * time.Millisecond) // of the bubble's time
			bar.Set(i + 1)
		}
		bar.Set(7) // late
		bar.Close()
		require.Equal(t, "steps 20/100\nsteps 40/100\nsteps 60/100\nsteps 80/100\nsteps 100/100\n", buffer.String())
	})
}

func TestTable(t *testing.T) {
	var buffer bytes.Buffer
	NewOutput(&buffer).Table([]string{"miner", "price ", "state"}, [][]string{
		{"ä", "0.5"},
		{"second", "12", "won"},
	})
	require.Equal(t, "  miner   price  state\n  ä         0.5\n  second     12  won\n", buffer.String())
}

func TestDuration(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0:                        "0s",
		1234 * time.Nanosecond:   "1µs",
		12345 * time.Microsecond: "12ms",
		1234 * time.Millisecond:  "1.23s",
		12345 * time.Millisecond: "12.3s",
		59999 * time.Millisecond: "1m0s",
		90 * time.Second:         "1m30s",
		2 * time.Minute:          "2m",
		60 * time.Minute:         "1h0m",
		-time.Second:             "-1s",
	} {
		require.Equal(t, want, Duration(d))
	}
}

func TestChange(t *testing.T) {
	require.Equal(t, "+0.5 LIMN", Change(protocol.Token, protocol.Token*3/2))
	require.Equal(t, "-1 LIMN", Change(protocol.Token, 0))
	require.Equal(t, "0", Change(7, 7))
}

func TestInterruptible(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		signals := make(chan os.Signal, 2)
		var messages bytes.Buffer
		exited := 0
		ctx, stop := interruptible(t.Context(), signals, &messages, func(code int) { exited = code })
		synctest.Wait()
		require.NoError(t, ctx.Err())

		signals <- syscall.SIGINT
		synctest.Wait()
		require.Error(t, ctx.Err())
		require.Zero(t, exited)
		require.Contains(t, messages.String(), "press Ctrl-C again")

		signals <- syscall.SIGINT
		synctest.Wait()
		require.Equal(t, 130, exited)
		stop()
		stop()
	})
}

func TestInterruptibleStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := interruptible(t.Context(), make(chan os.Signal), &bytes.Buffer{}, func(int) { t.Error("exited") })
		stop()
		require.Error(t, ctx.Err()) // and the bubble ends only when its goroutine did
	})
}
