package sdapi_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/sdapi"
	"github.com/limn-network/limn/node/sdapi/sdapitest"
)

const prompt = "a red apple on a blue background"

// passed is a step that takes no time.
var passed = func() <-chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

// until has a server wait at a step for what a test does.
func until(at int, happens <-chan struct{}) func(sdapitest.Order, int) <-chan struct{} {
	return func(_ sdapitest.Order, step int) <-chan struct{} {
		if step == at {
			return happens
		}
		return passed
	}
}

func TestGenerate(t *testing.T) {
	told := make(chan struct{})
	server, client := start(t, sdapitest.Config{
		Checkpoints: []sdapitest.Checkpoint{sdapitest.Named("one"), sdapitest.Named("two")}, Next: until(3, told),
	}, nil)
	list, err := client.Checkpoints(t.Context())
	require.NoError(t, err)
	require.Len(t, list, 2)
	assert.True(t, list[0].Loaded)
	assert.False(t, list[1].Loaded)
	var steps []int
	picture, err := client.Generate(t.Context(), list[1], prompt, params(), compute.Options{OnStep: func(s compute.Step) {
		assert.Equal(t, 6, s.Of)
		if steps = append(steps, s.Index); s.Index == 2 && !slices.Contains(steps[:len(steps)-1], 2) {
			close(told) // the server does not go on before it is told
		}
	}})
	require.NoError(t, err)
	orders := server.Orders()
	require.Len(t, orders, 1)
	o := orders[0]
	assert.Equal(t, sdapitest.Paint(o), picture.RGB)
	assert.Equal(t, [2]int{320, 256}, [2]int{picture.Width, picture.Height})
	assert.NotZero(t, picture.Trace)
	assert.Equal(t, int64(1<<32-1), o.Seed)
	assert.Equal(t, 6, o.Steps)
	assert.InDelta(t, 6.5, o.Guidance, 1e-9)
	assert.Equal(t, prompt, o.Prompt)
	assert.Equal(t, list[1].Title, o.Settings["sd_model_checkpoint"])
	assert.Equal(t, "png", o.Settings["samples_format"])
	assert.IsNonDecreasing(t, steps)
	assert.Contains(t, steps, 2, "steps are told as they happen")
	list, err = client.Checkpoints(t.Context())
	require.NoError(t, err)
	assert.True(t, list[1].Loaded)

	again, err := client.Generate(t.Context(), list[1], prompt, params(), compute.Options{})
	require.NoError(t, err)
	assert.Equal(t, picture, again, "the same seed")
	other := params()
	other.Seed = 5
	different, err := client.Generate(t.Context(), list[1], prompt, other, compute.Options{})
	require.NoError(t, err)
	assert.NotEqual(t, picture.RGB, different.RGB)
	_, err = client.Generate(t.Context(), sdapi.Checkpoint{Title: "gone"}, prompt, params(), compute.Options{})
	assert.ErrorContains(t, err, "Model not found")
	other.Seed = 1 << 32
	_, err = client.Generate(t.Context(), list[1], prompt, other, compute.Options{})
	assert.ErrorIs(t, err, external.ErrSeed)
}

// Whoever is not paid any more stops the work, and nobody else's.
func TestCancelInterrupts(t *testing.T) {
	finish := make(chan struct{})
	server, client := start(t, sdapitest.Config{Next: func(o sdapitest.Order, step int) <-chan struct{} {
		switch {
		case o.Prompt == "mine":
			return finish
		case step <= 2:
			return passed
		}
		return nil
	}}, nil)
	ctx, cancel := context.WithCancel(t.Context())
	p := params()
	_, err := client.Generate(ctx, sdapi.Checkpoint{}, prompt, p, compute.Options{OnStep: func(s compute.Step) {
		if s.Index == 2 {
			cancel()
		}
	}})
	require.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 1, server.Interrupted())

	mine := make(chan error, 1)
	go func() { // the owner's own picture, which came first
		o := strings.NewReader(`{"prompt": "mine", "steps": 20, "width": 64, "height": 64, "force_task_id": "owner"}`)
		r, err := http.Post(server.URL()+"/sdapi/v1/txt2img", "application/json", o)
		if err == nil {
			_, _ = io.Copy(io.Discard, r.Body)
			_ = r.Body.Close()
			if r.StatusCode != http.StatusOK {
				err = errors.New(r.Status)
			}
		}
		mine <- err
	}()
	require.Eventually(t, func() bool { return len(server.Orders()) == 2 }, patience, time.Millisecond)
	_, err = client.Generate(short(t, 100*time.Millisecond), sdapi.Checkpoint{}, prompt, p, compute.Options{OnStep: func(s compute.Step) {
		assert.Zero(t, s.Index, "the owner's steps are not this picture's")
	}})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	close(finish)
	require.NoError(t, <-mine)
	assert.Equal(t, 1, server.Interrupted())
	http.DefaultClient.CloseIdleConnections()
}

func TestServersThatDoNotWork(t *testing.T) {
	hang := func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // or the server would not notice that the client left
		<-r.Context().Done()
	}
	image := func(rgb []byte, w, h int) http.HandlerFunc {
		return func(out http.ResponseWriter, _ *http.Request) {
			sdapitest.JSON(out, map[string]any{"images": []string{sdapitest.Encode(rgb, w, h)}, "info": ""})
		}
	}
	raw := func(data string) http.HandlerFunc {
		return func(out http.ResponseWriter, _ *http.Request) {
			sdapitest.JSON(out, map[string]any{"images": []string{base64.StdEncoding.EncodeToString([]byte(data))}})
		}
	}
	striped := func(w, h int) []byte { return sdapitest.Paint(sdapitest.Order{Width: w, Height: h}) }
	p := params()
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		change func(*sdapi.Config)
		want   error
		text   string
	}{
		"hangs":             {hang, func(c *sdapi.Config) { c.Most = 200 * time.Millisecond }, sdapi.ErrStalled, "made no picture in"},
		"gets stuck":        {hang, func(c *sdapi.Config) { c.Stall = 200 * time.Millisecond }, sdapi.ErrStalled, "step 0 of 6"},
		"larger":            {image(striped(512, 512), 512, 512), nil, sdapi.ErrPicture, "asked for were 320 x 256"},
		"smaller":           {image(striped(64, 64), 64, 64), nil, sdapi.ErrPicture, "it has 64 x 64 pixels"},
		"flat":              {image(make([]byte, 3*320*256), 320, 256), nil, sdapi.ErrPicture, "one flat colour"},
		"lies in its head":  {raw(lying(t, p)), nil, sdapi.ErrPicture, "not an acceptable PNG"},
		"JPEG":              {raw("\xff\xd8\xff\xe0 and so on"), nil, sdapi.ErrPicture, "JPEG"},
		"WebP":              {raw("RIFF and so on"), nil, sdapi.ErrPicture, "WebP"},
		"no picture at all": {answers(200, "application/json", `{"images": []}`), nil, sdapi.ErrPicture, "holds none"},
		"no base64":         {answers(200, "application/json", `{"images": ["?!"]}`), nil, sdapi.ErrPicture, "no base64"},
		"no strings":        {answers(200, "application/json", `{"images": [5]}`), nil, sdapi.ErrAnswer, "no such JSON"},
		"null":              {answers(200, "application/json", `null`), nil, sdapi.ErrPicture, "holds none"},
		"web page":          {answers(200, "text/html", "<!DOCTYPE html><html><body>Gradio</body></html>"), nil, sdapi.ErrNoAPI, "--api"},
		"web page, 502":     {answers(502, "text/html", "<html>bad gateway</html>"), nil, sdapi.ErrNoAPI, "status 502"},
		"redirect":          {http.RedirectHandler("https://example.com/", http.StatusFound).ServeHTTP, nil, sdapi.ErrNoAPI, "redirects"},
		"no API":            {answers(404, "application/json", `{"detail":"Not Found"}`), nil, sdapi.ErrNoAPI, "--api"},
		"error":             {answers(500, "application/json", `{"error":"OutOfMemoryError","errors":"CUDA out of memory\u001b[31m"}`), nil, sdapi.ErrRefused, "OutOfMemoryError: CUDA out of memory [31m"},
		"error as text":     {answers(500, "text/plain", "Internal Server Error"), nil, sdapi.ErrRefused, "status 500"},
		"endless":           {endless, nil, sdapi.ErrAnswer, "more than"},
		"deep":              {answers(200, "application/json", `{"images":`+strings.Repeat("[", 100_000)), nil, sdapi.ErrAnswer, "no such JSON"},
		"other seed":        {other(`"{\"seed\": 7}"`), nil, sdapi.ErrIgnored, "seed 7, asked for was 4294967295"},
		"other steps":       {other(`{"steps": 4}`), nil, sdapi.ErrIgnored, "steps 4"},
		"closes":            {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, nil, sdapi.ErrUnreachable, "EOF"},
	} {
		t.Run(name, func(t *testing.T) {
			_, client := start(t, sdapitest.Config{Answer: map[string]http.HandlerFunc{"txt2img": c.answer}}, c.change)
			_, err := client.Generate(t.Context(), sdapi.Checkpoint{}, prompt, p, compute.Options{})
			require.ErrorIs(t, err, c.want)
			assert.ErrorContains(t, err, c.text)
			assert.NotContains(t, err.Error(), "\x1b")
			assert.Less(t, len(err.Error()), 1000)
		})
	}
}

// TestLateWhileItIsTold: what ends the work may come while somebody is told of it, and a server that has said nothing of
// progress has not stopped in the middle of it.
func TestLateWhileItIsTold(t *testing.T) {
	for range 10 {
		left := make(chan struct{})
		_, client := start(t, sdapitest.Config{Answer: map[string]http.HandlerFunc{
			"progress": answers(404, "text/plain", "no"),
			"txt2img": func(_ http.ResponseWriter, r *http.Request) {
				_, _ = io.Copy(io.Discard, r.Body)
				<-r.Context().Done()
				close(left)
			},
		}}, func(c *sdapi.Config) { c.Most = 50 * time.Millisecond })
		_, err := client.Generate(t.Context(), sdapi.Checkpoint{}, prompt, params(), compute.Options{OnStep: func(compute.Step) { <-left }})
		require.ErrorContains(t, err, "made no picture in 50ms")
	}
}

// other says that it did something else than it was asked for.
func other(info string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var o sdapitest.Order
		_ = json.NewDecoder(r.Body).Decode(&o)
		sdapitest.JSON(w, map[string]any{"images": []string{sdapitest.Encode(sdapitest.Paint(o), o.Width, o.Height)}, "info": json.RawMessage(info)})
	}
}

// endless never stops sending; a client that reads it all would run out of memory.
func endless(w http.ResponseWriter, r *http.Request) {
	_, _ = io.WriteString(w, `{"images": ["`)
	block := []byte(strings.Repeat("A", 1<<20))
	for r.Context().Err() == nil {
		if _, err := w.Write(block); err != nil {
			return
		}
	}
}

// lying returns a PNG whose header has the right size and whose data is that of another.
func lying(t *testing.T, p compute.Params) string {
	t.Helper()
	small, err := (&compute.Picture{Width: 8, Height: 8, RGB: sdapitest.Paint(sdapitest.Order{Width: 8, Height: 8})}).PNG()
	require.NoError(t, err)
	large, err := (&compute.Picture{Width: p.Width, Height: p.Height, RGB: make([]byte, 3*p.Width*p.Height)}).PNG()
	require.NoError(t, err)
	const header = 33 // signature and IHDR
	return string(large[:header]) + string(small[header:])
}

// A server that knows nothing of progress and interrupt still makes pictures, and shows signs of life.
func TestServerWithoutProgress(t *testing.T) {
	none := answers(404, "text/plain", "no")
	var polled atomic.Int64
	alive := make(chan struct{})
	_, client := start(t, sdapitest.Config{
		Next: func(o sdapitest.Order, _ int) <-chan struct{} {
			if o.Prompt == "endless" {
				return nil
			}
			return alive
		},
		Answer: map[string]http.HandlerFunc{
			"progress":  func(w http.ResponseWriter, r *http.Request) { polled.Add(1); none(w, r) },
			"interrupt": none,
		},
	}, nil)
	beats, after := 0, 0
	_, err := client.Generate(t.Context(), sdapi.Checkpoint{}, prompt, params(), compute.Options{OnStep: func(s compute.Step) {
		assert.Zero(t, s.Index)
		if beats++; polled.Load() > 0 {
			after++
		}
		if after == 5 { // long enough for more questions
			close(alive)
		}
	}})
	require.NoError(t, err)
	assert.GreaterOrEqual(t, beats, 5)
	assert.Equal(t, int64(1), polled.Load(), "it is not asked again")
	_, err = client.Generate(short(t, 50*time.Millisecond), sdapi.Checkpoint{}, "endless", params(), compute.Options{})
	assert.ErrorIs(t, err, context.DeadlineExceeded)
}
